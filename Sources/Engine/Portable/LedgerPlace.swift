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
  }

  /// Puts the draft in the place of the ledger that stands here, which gets the
  /// name returned.
  func replace(with draft: String) throws(EngineError) -> String {
    let aside = aside
    unlink(draft + "/lock.mdb")
    try EngineError.lifting(try DirectoryPlace.exchange(draft, with: path))
    do throws(LMDBError) {
      try DirectoryPlace.move(draft, to: aside)
    } catch {
      // The new ledger is in place, the old one safe under the draft's name.
      return draft
    }
    return aside
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
