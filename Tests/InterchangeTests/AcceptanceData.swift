import Foundation
import Interchange
import Testing

/// Plan files written by others, kept outside the project.
enum AcceptanceData {
  static let folder: String = {
    if let path = ProcessInfo.processInfo.environment["LEEWAY_ACCEPTANCE_DATA"] { return path }
    return Fixtures.packageRoot.deletingLastPathComponent().appending(path: "shared/data").path
  }()

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder) }

  static let absent: Comment = "skipped: no acceptance data"

  static func read(
    _ path: String, options: ImportOptions = ImportOptions()
  ) throws -> PlanReading {
    try PlanFormatCatalogue.read(try PlanFile(path: "\(folder)/\(path)"), options: options)
  }
}
