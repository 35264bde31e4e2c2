import EventSchema
import Foundation

/// Google's compiler, as a second reader and writer of our bytes.
enum Protoc {
  /// Whether `protoc` is on the path; Debian: protobuf-compiler.
  static let isInstalled = (try? run(["--version"], [])) != nil

  /// The message of an event: `change.submitted` is `leeway.v1.ChangeSubmitted`,
  /// a retired version of it `leeway.v1.ChangeSubmittedVersion1`.
  static func message(of name: EventName, version: UInt16? = nil) -> String {
    let latest = name.rawValue.split(separator: ".").map { $0.capitalized }.joined()
    guard let version, version != name.schemaVersion else { return latest }
    return "\(latest)Version\(version)"
  }

  /// The readable form of a payload; throws where it is no message at all.
  static func decode(
    _ payload: [UInt8], as name: EventName, version: UInt16? = nil
  ) throws -> String {
    let message = message(of: name, version: version)
    let text = try run(["--decode=leeway.v1.\(message)"] + contract, payload)
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a readable form, as Google's own writer gives them.
  static func encode(
    _ text: String, as name: EventName, version: UInt16? = nil
  ) throws -> [UInt8] {
    let message = message(of: name, version: version)
    return try run(["--encode=leeway.v1.\(message)"] + contract, Array(text.utf8))
  }

  private static let contract = ["-I", Fixtures.schemaFolder.path, "events.proto"]

  private static func run(_ arguments: [String], _ input: [UInt8]) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "leeway-protoc-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (given, got) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try Data(input).write(to: given)
    try Data().write(to: got)

    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["protoc"] + arguments
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = try FileHandle(forWritingTo: got)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return [UInt8](try Data(contentsOf: got))
  }

  struct Failure: Error {
    var status: Int32
  }
}
