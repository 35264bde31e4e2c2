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

  private static let walkAttempts = 8

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
  func check() throws(LMDBError) {
    let descriptor = try open()
    defer { close(descriptor) }
    var newest = try metaPages(of: descriptor).newest
    for _ in 0..<Self.walkAttempts {
      let pageCount = try length(of: descriptor) / UInt64(newest.pageSize)
      if newest.lastPage < pageCount { return }
      if PageWalk.isSound(newest, in: descriptor, pageCount: pageCount) { return }
      // Another process may have reused pages during the walk.
      let later = try metaPages(of: descriptor).newest
      if later.transaction == newest.transaction { break }
      newest = later
    }
    throw failure(.damaged)
  }

  /// Whether every page that a transaction sees makes sense; nil where the file
  /// has gone on and does not tell of that transaction any more.
  ///
  /// `isHeld` says that the transaction keeps its pages from being reused.
  func isSound(at transaction: UInt64, isHeld: Bool) throws(LMDBError) -> Bool? {
    let descriptor = try open()
    defer { close(descriptor) }
    let pages = try metaPages(of: descriptor)
    func hasGoneOn() throws(LMDBError) -> Bool {
      try metaPages(of: descriptor).newest.transaction != transaction
    }
    guard pages.newest.transaction == transaction else { return nil }
    let pageCount = try length(of: descriptor) / UInt64(pages.newest.pageSize)
    guard MetaPage.areNeighbours(pages.first, pages.second) else {
      return try hasGoneOn() ? nil : false
    }
    if PageWalk.isSound(pages.newest, in: descriptor, pageCount: pageCount) { return true }
    if isHeld { return false }
    return try hasGoneOn() ? nil : false
  }

  private func open() throws(LMDBError) -> Int32 {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw LMDBError(code: errno, operation: "open", path: directory) }
    return descriptor
  }

  private func length(of descriptor: Int32) throws(LMDBError) -> UInt64 {
    var status = stat()
    if fstat(descriptor, &status) != 0 {
      throw LMDBError(code: errno, operation: "open", path: directory)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure(.notAnEnvironment) }
    return UInt64(status.st_size)
  }

  private struct MetaPages {
    let first: MetaPage
    let second: MetaPage

    var newest: MetaPage { first.transaction < second.transaction ? second : first }
  }

  private func metaPages(of descriptor: Int32) throws(LMDBError) -> MetaPages {
    let first = try metaPage(of: descriptor, at: 0)
    let second = try metaPage(of: descriptor, at: first.pageSize)
    guard first.pageSize == second.pageSize else { throw failure(.damaged) }
    return MetaPages(first: first, second: second)
  }

  private func metaPage(of descriptor: Int32, at offset: Int) throws(LMDBError) -> MetaPage {
    var page = [UInt8](repeating: 0, count: MetaPage.length)
    let count = pread(descriptor, &page, page.count, offset)
    if count < 0 { throw LMDBError(code: errno, operation: "open", path: directory) }
    do throws(LMDBReason) {
      return try MetaPage(page.span.bytes.extracting(first: count))
    } catch {
      throw failure(offset > 0 && error == .notAnEnvironment ? .damaged : error)
    }
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
