internal import CLMDB
internal import Glibc

extension Environment {
  /// Writes a compact copy into a new directory while readers and writers go on.
  ///
  /// The copy is one snapshot and is on the disk when this returns. LMDB follows
  /// pages without looking at them while it copies: they are checked before.
  public func copy(to directory: String) throws(LMDBError) {
    func check(_ succeeded: Bool) throws(LMDBError) {
      if !succeeded { throw LMDBError(code: errno, operation: "copy", path: directory) }
    }
    try checkEveryPage()
    guard mkdir(directory, 0o755) == 0 else {
      let code = errno
      let reason: LMDBReason = code == EEXIST ? .alreadyExists : LMDBReason(code: code)
      throw LMDBError(reason, code: code, operation: "copy", path: directory)
    }
    do {
      try gate.enter(writing: false)
    } catch {
      throw failure(.nestedWrite, "copy")
    }
    defer { gate.leave(writing: false) }
    try requireHealth(writing: false)
    let file = DataFile(directory: directory)
    let descriptor = Glibc.open(file.path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o644)
    try check(descriptor >= 0)
    defer { close(descriptor) }
    let code = mdb_env_copyfd2(pointer, descriptor, UInt32(MDB_CP_COMPACT))
    if code != MDB_SUCCESS { throw LMDBError(code: code, operation: "copy", path: directory) }
    try check(fsync(descriptor) == 0)
    for folder in [directory, directory + "/.."] {
      let entries = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      try check(entries >= 0)
      defer { close(entries) }
      try check(fsync(entries) == 0)
    }
  }
}
