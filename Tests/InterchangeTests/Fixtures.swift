import Foundation
import Interchange

/// The project's own sample files.
enum Fixtures {
  static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files of a folder below `Fixtures`, in order of their names.
  static func files(in folder: String) throws -> [String] {
    let path = packageRoot.appending(path: "Fixtures/\(folder)").path
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      .map { "\(folder)/\($0)" }
  }

  /// A fixture, named by its path below `Fixtures`.
  static func file(_ path: String) throws -> PlanFile {
    let file = try PlanFile(path: packageRoot.appending(path: "Fixtures/\(path)").path)
    return PlanFile(name: path, bytes: file.bytes)
  }

  static func plan(_ text: String) -> PlanFile {
    PlanFile(name: "plan", bytes: Array(text.utf8))
  }
}
