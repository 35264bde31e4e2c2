import EventSchema
import Foundation

/// The files under `Fixtures` at the top of the repository.
enum Fixtures {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  static let schemaFolder = root.appending(path: "schema")

  /// `Fixtures/events/<name>.v<version>.bin`, or `.txt` for its readable twin.
  static func sample(_ name: EventName, version: UInt16, _ suffix: String) -> URL {
    root.appending(path: "events/\(name.rawValue).v\(version).\(suffix)")
  }

  static func contract() throws -> String {
    try String(contentsOf: schemaFolder.appending(path: "events.proto"), encoding: .utf8)
  }

  /// Whether samples that do not exist may be written: LEEWAY_RECORD_SAMPLES=1.
  static var mayRecord: Bool {
    ProcessInfo.processInfo.environment["LEEWAY_RECORD_SAMPLES"] == "1"
  }

  /// The bytes of a sample, recorded first if it is missing and may be.
  ///
  /// A file that exists is never written, whatever it holds.
  static func read(_ file: URL, orRecord content: () throws -> [UInt8]) throws -> [UInt8] {
    if !FileManager.default.fileExists(atPath: file.path) {
      guard mayRecord else { throw MissingSample(file: file.lastPathComponent) }
      try Data(content()).write(to: file, options: .withoutOverwriting)
    }
    return [UInt8](try Data(contentsOf: file))
  }
}

/// A sample that must be recorded before the tests can pass.
struct MissingSample: Error, CustomStringConvertible {
  var file: String

  var description: String {
    "Fixtures/events/\(file) is missing. Record it, read it, and commit it: "
      + "LEEWAY_RECORD_SAMPLES=1 swift test --filter EventSchemaTests"
  }
}
