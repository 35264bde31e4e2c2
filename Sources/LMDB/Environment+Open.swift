internal import CLMDB
internal import Glibc

extension Environment {
  /// Opens or creates the environment in a directory.
  ///
  /// Slots of readers that died are freed. A file that is not LMDB's, or is cut
  /// short, is refused before it is mapped.
  public static func open(
    _ path: String, options: EnvironmentOptions
  ) throws(LMDBError) -> Environment {
    if options.mode == .create, mkdir(path, 0o755) != 0, errno != EEXIST {
      throw LMDBError(code: errno, operation: "create", path: path)
    }
    guard let directory = OpenPaths.canonical(path) else {
      throw LMDBError(code: errno, operation: "open", path: path)
    }
    guard OpenPaths.reserve(directory) else {
      throw LMDBError(.alreadyOpen, operation: "open", path: directory)
    }
    let environment: Environment
    do {
      environment = try openReserved(directory, options)
    } catch {
      OpenPaths.release(directory)
      throw error
    }
    if options.checksEveryPage { try environment.checkEveryPage() }
    return environment
  }

  private static func openReserved(
    _ directory: String, _ options: EnvironmentOptions
  ) throws(LMDBError) -> Environment {
    let file = DataFile(directory: directory)
    if options.mode == .create {
      try file.claim()
    } else {
      try file.check()
    }
    var flags = UInt32(MDB_NOTLS)
    if options.mode == .readOnly { flags |= UInt32(MDB_RDONLY) }
    if options.durability == .scratch { flags |= UInt32(MDB_NOSYNC) }
    do {
      return try attach(directory, options, flags: flags)
    } catch {
      if options.mode == .create { file.remove() }
      guard options.mode == .readOnly, error.reason == .accessDenied, !file.isLocked else {
        throw error
      }
      return try attach(directory, options, flags: flags | UInt32(MDB_NOLOCK))
    }
  }

  private static func attach(
    _ directory: String, _ options: EnvironmentOptions, flags: UInt32
  ) throws(LMDBError) -> Environment {
    func check(_ code: Int32) throws(LMDBError) {
      if code != MDB_SUCCESS { throw LMDBError(code: code, operation: "open", path: directory) }
    }
    var created: OpaquePointer?
    try check(mdb_env_create(&created))
    guard let pointer = created else {
      throw LMDBError(code: ENOMEM, operation: "open", path: directory)
    }
    do {
      // LMDB would print a line of its own before it ends the process.
      try check(mdb_env_set_assert(pointer) { _, _ in abort() })
      try check(mdb_env_set_maxdbs(pointer, options.maxTables))
      try check(mdb_env_set_maxreaders(pointer, options.maxReaders))
      try check(mdb_env_set_mapsize(pointer, options.mapSize))
      try check(mdb_env_open(pointer, directory, flags, 0o644))
      var dead: Int32 = 0
      try check(mdb_reader_check(pointer, &dead))
    } catch {
      mdb_env_close(pointer)
      throw error
    }
    return Environment(
      path: directory, options: options, isLockless: flags & UInt32(MDB_NOLOCK) != 0,
      pointer: pointer)
  }
}

extension DataFile {
  /// Whether a process holds the environment open, as far as this one may see.
  fileprivate var isLocked: Bool {
    let descriptor = Glibc.open(lockPath, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return errno != ENOENT }
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    return fcntl(descriptor, F_GETLK, &lock) != 0 || lock.l_type != Int16(F_UNLCK)
  }
}
