internal import CLMDB
internal import Glibc

/// Why a storage operation failed.
public enum LMDBReason: Error, Sendable, Equatable {
  /// There is no environment in the directory, or no directory.
  case missing
  /// The directory already holds an environment.
  case alreadyExists
  /// This process has the environment open already.
  case alreadyOpen
  /// The data file is not an LMDB file.
  case notAnEnvironment
  /// The data file was written by another version of LMDB.
  case unsupportedVersion
  /// The data file is cut short or its pages contradict each other.
  case damaged
  /// The environment is opened for reading, or its file system is read-only.
  case readOnly
  /// The process may not read or write the directory.
  case accessDenied
  /// The disk, a quota or a file-size limit is exhausted.
  case diskFull
  /// The disk did not take or give all bytes that were asked.
  case inputOutput
  /// The map may not grow any further.
  case mapLimit
  /// The map or a table has to change while this thread still reads from it.
  case blockedByReader
  /// As many tables are open as the environment allows.
  case tooManyTables
  /// As many readers are active as the environment allows.
  case tooManyReaders
  /// The table does not exist.
  case tableMissing
  /// The table was made with another kind of key.
  case tableMismatch
  /// The table belongs to another environment, was dropped or never committed.
  case foreignTable
  /// The key is empty, longer than 511 bytes, or not 8 bytes in an integer table.
  case invalidKey
  /// The appended key does not follow the last one.
  case keyOutOfOrder
  /// The thread is already inside a write transaction.
  case nestedWrite
  /// An earlier commit failed, so that the state on disk is not known.
  case needsReopen
  /// The file system cannot do what is asked.
  case unsupported
  /// The code says all there is to say.
  case other

  init(code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .accessDenied
      case EROFS: .readOnly
      case ENOSPC, EDQUOT, EFBIG: .diskFull
      case EIO: .inputOutput
      case MDB_INVALID: .notAnEnvironment
      case MDB_VERSION_MISMATCH: .unsupportedVersion
      case MDB_CORRUPTED, MDB_PAGE_NOTFOUND: .damaged
      case MDB_PANIC: .needsReopen
      case MDB_DBS_FULL: .tooManyTables
      case MDB_READERS_FULL: .tooManyReaders
      case MDB_NOTFOUND: .tableMissing
      case MDB_INCOMPATIBLE: .tableMismatch
      case MDB_BAD_DBI: .foreignTable
      case MDB_BAD_VALSIZE: .invalidKey
      default: .other
      }
  }

  static func message(for code: Int32) -> String {
    mdb_strerror(code).map { String(cString: $0) } ?? "code \(code)"
  }
}
