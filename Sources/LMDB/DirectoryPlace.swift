internal import CLMDB
internal import Glibc

/// Puts finished directories where they belong, in one step that survives a
/// loss of power.
///
/// A process killed at any moment leaves a place as it was or as it is meant to
/// be, never empty and never half filled.
public enum DirectoryPlace {
  /// Moves a directory to a place where nothing stands, or an empty directory.
  ///
  /// - Throws: `LMDBReason.alreadyExists` where something stands there.
  public static func move(_ directory: String, to place: String) throws(LMDBError) {
    // Renaming over a directory succeeds only where it is empty.
    guard rename(directory, place) == 0 else {
      let code = errno
      let isTaken = [EEXIST, ENOTEMPTY, ENOTDIR].contains(code)
      throw LMDBError(
        isTaken ? .alreadyExists : LMDBReason(code: code), code: code, operation: "move",
        path: place)
    }
    try settle(place)
  }

  /// Exchanges two directories of one file system.
  public static func exchange(_ directory: String, with place: String) throws(LMDBError) {
    guard renameat2(AT_FDCWD, directory, AT_FDCWD, place, exchangeFlag) == 0 else {
      throw LMDBError(code: errno, operation: "exchange", path: place)
    }
    try settle(place)
  }

  /// `RENAME_EXCHANGE` of Linux.
  private static let exchangeFlag: UInt32 = 2

  /// Sees that the names in the directory above are on the disk.
  private static func settle(_ place: String) throws(LMDBError) {
    let descriptor = Glibc.open(place + "/..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw LMDBError(code: errno, operation: "sync", path: place)
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw LMDBError(code: errno, operation: "sync", path: place)
    }
  }
}
