internal import Glibc
internal import Synchronization

/// The directories that this process has open as environments.
///
/// LMDB relies on `fcntl` locks, which a second open and close of the same file
/// in one process would release silently.
enum OpenPaths {
  private static let paths = Mutex<Set<String>>([])

  /// Reserves a directory; false when it is taken.
  static func reserve(_ path: String) -> Bool {
    paths.withLock { $0.insert(path).inserted }
  }

  static func release(_ path: String) {
    paths.withLock { _ = $0.remove(path) }
  }

  /// The path without links and relative parts, or nil when it does not exist.
  static func canonical(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
