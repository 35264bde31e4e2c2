import EventStore
import Glibc
import LMDB

/// Where a finished ledger is put, and the draft beside it that becomes it.
struct LedgerPlace {
  let path: String

  /// The draft of this process; what a killed one left behind has another name.
  var draft: String { path + ".\(getpid()).new" }

  var isTaken: Bool { LedgerPlace.exists(path) }

  /// Whether another process has the ledger here open.
  var isInUse: Bool {
    let descriptor = Glibc.open(path + "/lock.mdb", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    return fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  /// Whether a ledger, or at least its data, stands here.
  var holdsLedger: Bool { LedgerPlace.exists(path + "/data.mdb") }

  /// Where the ledger that stands here is kept when another takes its place.
  var aside: String {
    let first = path + ".replaced"
    var name = first
    var number = 2
    while LedgerPlace.exists(name) {
      name = "\(first)-\(number)"
      number += 1
    }
    return name
  }

  /// Moves the draft to where it belongs; nothing but an empty directory may
  /// stand there.
  func settle(_ draft: String) throws(EngineError) {
    unlink(draft + "/lock.mdb")
    do throws(LMDBError) {
      try DirectoryPlace.move(draft, to: path)
    } catch {
      throw error.reason == .alreadyExists ? taken : EngineError(error)
    }
    try EngineError.lifting(try DirectoryPlace.settle(path))
  }

  /// Puts the draft in the place of the ledger that stands here, which gets the
  /// name returned.
  ///
  /// The draft has that name first, so that the exchange is the one step that
  /// counts: killed before it, a process leaves a copy of the backup there.
  func replace(with draft: String) throws(EngineError) -> String {
    let aside = aside
    unlink(draft + "/lock.mdb")
    try EngineError.lifting(try DirectoryPlace.move(draft, to: aside))
    do throws(LMDBError) {
      try DirectoryPlace.exchange(aside, with: path)
    } catch {
      Ledger.discard(aside)
      throw EngineError(error)
    }
    try EngineError.lifting(try DirectoryPlace.settle(path))
    return aside
  }

  /// Removes drafts for this place whose processes are no more.
  func clearLeftovers() {
    let cut = path.lastIndex(of: "/")
    let above = cut.map { String(path[...$0]) } ?? "./"
    let stem = String(cut.map { path[path.index(after: $0)...] } ?? path[...]) + "."
    for name in DirectoryPlace.names(in: above) {
      guard name.hasPrefix(stem), name.hasSuffix(".new"),
        let process = pid_t(name.dropFirst(stem.count).dropLast(4)), process > 0,
        kill(process, 0) != 0, errno == ESRCH, !LedgerPlace(path: above + name).isInUse
      else { continue }
      Ledger.discard(above + name)
    }
  }

  /// What is thrown where something stands here.
  var taken: EngineError {
    .store(holdsLedger ? .alreadyExists(path: path) : .notAStore(path: path))
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
