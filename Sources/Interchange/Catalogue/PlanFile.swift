import Foundation

/// The bytes of a file and the name by which errors call it.
public struct PlanFile: Sendable, Equatable {
  /// As the user wrote it; `-` for standard input.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reads a file from disk.
  ///
  /// - Throws: `unreadable-file`, or `file-too-large` above 256 MB.
  public init(path: String) throws(InterchangeError) {
    let url = URL(fileURLWithPath: path)
    do {
      let size = try url.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
      if size <= Self.limit {
        self.init(name: path, bytes: [UInt8](try Data(contentsOf: url)))
        return
      }
    } catch {
      throw InterchangeError(
        .unreadableFile, found: "the file cannot be read",
        nextStep: "check that it exists, is a file and may be read", file: path)
    }
    throw Self.tooLarge(path, limit: Self.limit)
  }

  /// Bytes of the largest file that is opened at all, 256 MB.
  static let limit = 256 << 20

  static func tooLarge(_ name: String, limit: Int) -> InterchangeError {
    InterchangeError(
      .fileTooLarge, found: "the file is larger than \(limit >> 20) MB",
      nextStep: "export the plan alone, without time-phased data or attachments", file: name)
  }

  /// The file's name without folders and extension; empty for standard input.
  var stem: String {
    guard name != "-" else { return "" }
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return String(last) }
    return String(last[..<dot])
  }
}
