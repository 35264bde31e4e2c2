import Foundation
import StoreTestSupport

extension Desk {
  /// A desk of its own with the same files on it.
  func copied() throws -> Desk {
    let copy = try Desk()
    for name in try FileManager.default.contentsOfDirectory(atPath: directory.url.path()) {
      try FileManager.default.copyItem(atPath: path(name), toPath: copy.path(name))
    }
    return copy
  }
}
