public import Foundation

/// A directory of its own for a test, removed with its last reference.
public final class TemporaryDirectory: Sendable {
  public let url: URL

  public init() throws {
    url = URL(filePath: NSTemporaryDirectory()).appending(path: "leeway-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    // A failure leaves files in the system's temporary directory, nothing else.
    try? FileManager.default.removeItem(at: url)
  }

  /// The path of something in the directory.
  public func path(_ name: String) -> String { url.appending(path: name).path() }
}
