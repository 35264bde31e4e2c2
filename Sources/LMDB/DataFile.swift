internal import CLMDB
internal import Glibc

/// The data file of an environment as it is found before it is mapped.
///
/// LMDB maps the file without looking at its length: reading a page behind the
/// end of a shortened file would kill the process. The length is therefore
/// compared with the last page that the newest meta page speaks of.
struct DataFile {
  let directory: String
  var path: String { directory + "/data.mdb" }
  var lockPath: String { directory + "/lock.mdb" }

  private static let magic: UInt32 = 0xBEEF_C0DE
  private static let version: UInt32 = 1
  private static let metaPageFlag: UInt16 = 0x08
  private static let metaLength = 152
  private static let walkAttempts = 8

  /// What a meta page says.
  struct Meta {
    let pageSize: Int
    let lastPage: UInt64
    let transaction: UInt64
    /// The roots of the free list and of the table of tables.
    let roots: [UInt64]
  }

  var exists: Bool { access(path, F_OK) == 0 }

  /// Makes an empty data file, which LMDB takes for a new environment.
  func claim() throws(LMDBError) {
    let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o644)
    if descriptor < 0 {
      let code = errno
      if code == EEXIST { throw failure(.alreadyExists) }
      throw LMDBError(code: code, operation: "create", path: directory)
    }
    close(descriptor)
  }

  /// Takes back a claim that came to nothing.
  func remove() {
    unlink(path)
    unlink(lockPath)
  }

  /// Fails unless the file can be mapped safely.
  ///
  /// With `everyPage`, also unless every page in use makes sense.
  func check(everyPage: Bool) throws(LMDBError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw LMDBError(code: errno, operation: "open", path: directory) }
    defer { close(descriptor) }
    var meta = try newestMeta(of: descriptor)
    for _ in 0..<Self.walkAttempts {
      let pageCount = try length(of: descriptor) / UInt64(meta.pageSize)
      if meta.lastPage < pageCount && !everyPage { return }
      let walk = PageWalk(
        descriptor: descriptor, pageSize: meta.pageSize, pageCount: pageCount)
      if walk.isSound(from: meta.roots) { return }
      // Another process may have reused pages during the walk.
      let later = try newestMeta(of: descriptor)
      if later.transaction == meta.transaction { break }
      meta = later
    }
    throw failure(.damaged)
  }

  private func length(of descriptor: Int32) throws(LMDBError) -> UInt64 {
    var status = stat()
    if fstat(descriptor, &status) != 0 {
      throw LMDBError(code: errno, operation: "open", path: directory)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure(.notAnEnvironment) }
    return UInt64(status.st_size)
  }

  private func newestMeta(of descriptor: Int32) throws(LMDBError) -> Meta {
    let first = try meta(of: descriptor, at: 0)
    let second = try meta(of: descriptor, at: first.pageSize)
    guard first.pageSize == second.pageSize else { throw failure(.damaged) }
    return first.transaction < second.transaction ? second : first
  }

  private func meta(of descriptor: Int32, at offset: Int) throws(LMDBError) -> Meta {
    var page = [UInt8](repeating: 0, count: Self.metaLength)
    let count = pread(descriptor, &page, page.count, offset)
    if count < 0 { throw LMDBError(code: errno, operation: "open", path: directory) }
    let bytes = page.span.bytes
    let isMeta = bytes.load(UInt16.self, at: 10) & Self.metaPageFlag != 0
    guard count == page.count, isMeta, bytes.load(UInt32.self, at: 16) == Self.magic else {
      throw failure(offset == 0 ? .notAnEnvironment : .damaged)
    }
    guard bytes.load(UInt32.self, at: 20) == Self.version else {
      throw failure(.unsupportedVersion)
    }
    let pageSize = Int(bytes.load(UInt32.self, at: 40))
    guard pageSize >= 512, pageSize <= 65536, pageSize & (pageSize - 1) == 0 else {
      throw failure(.damaged)
    }
    return Meta(
      pageSize: pageSize, lastPage: bytes.load(UInt64.self, at: 136),
      transaction: bytes.load(UInt64.self, at: 144),
      roots: [bytes.load(UInt64.self, at: 80), bytes.load(UInt64.self, at: 128)])
  }

  private func failure(_ reason: LMDBReason) -> LMDBError {
    LMDBError(reason, operation: "open", path: directory)
  }
}

extension RawSpan {
  /// A number in the machine's byte order, as LMDB writes them.
  func load<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type, at offset: Int) -> Number {
    unsafeLoadUnaligned(fromByteOffset: offset, as: Number.self)
  }
}
