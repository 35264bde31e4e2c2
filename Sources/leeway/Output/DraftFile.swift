import Foundation
import Glibc

/// The name that a file has while it is made, beside the one that it will have.
struct DraftFile {
  let path: String
  private let place: String

  init(for place: String) {
    self.place = place
    path = place + ".\(getpid()).new"
  }

  /// Removes drafts of the same file whose processes are no more.
  func clearLeftovers() {
    let place = URL(filePath: place)
    let folder = place.deletingLastPathComponent()
    let stem = place.lastPathComponent + "."
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
      guard name.hasPrefix(stem), name.hasSuffix(".new"),
        let process = pid_t(name.dropFirst(stem.count).dropLast(4)), process > 0,
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      unlink(folder.appending(path: name).path)
    }
  }
}
