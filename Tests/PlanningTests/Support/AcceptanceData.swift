import Foundation
import Testing

/// Cases from elsewhere, read where they are and never kept with the project.
enum AcceptanceData {
  static let skipped: Comment = "skipped: no acceptance data"

  /// `$LEEWAY_ACCEPTANCE_DATA`, else `../shared/data` beside the package.
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["LEEWAY_ACCEPTANCE_DATA"] {
      return URL(fileURLWithPath: path, isDirectory: true)
    }
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.deletingLastPathComponent().appendingPathComponent("shared/data")
  }()

  static func isPresent(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }

  static func data(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }

  /// The rows of a table of simple commas, by the names in its first line.
  static func table(_ name: String) throws -> [[String: String]] {
    let lines = String(decoding: try data(name), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    guard let names = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(names, $0)) }
  }
}
