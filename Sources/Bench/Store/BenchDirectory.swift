import Glibc

/// A directory of its own for the stores of a bench, gone when the bench ends.
final class BenchDirectory {
  private let path: String
  private var stores: [String] = []

  init(in parent: String) throws(BenchError) {
    path = "\(parent)/leeway-bench-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    try BenchDirectory.make(path)
  }

  deinit {
    for store in stores {
      for file in ["data.mdb", "lock.mdb"] { unlink("\(store)/\(file)") }
      rmdir(store)
    }
    rmdir(path)
  }

  /// The path for a store; it is not made yet.
  func path(_ name: String) -> String {
    let store = "\(path)/\(name)"
    stores.append(store)
    return store
  }

  /// An empty directory for a store.
  func directory(_ name: String) throws(BenchError) -> String {
    let store = path(name)
    try BenchDirectory.make(store)
    return store
  }

  private static func make(_ path: String) throws(BenchError) {
    guard mkdir(path, 0o755) == 0 else {
      throw .file(path: path, reason: String(cString: strerror(errno)))
    }
  }
}
