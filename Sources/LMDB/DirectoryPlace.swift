internal import CLMDB
internal import Glibc

/// Puts finished directories where they belong, each time in one step.
///
/// A process killed at any moment leaves a place as it was or as it is meant to
/// be, never empty and never half filled. What was moved survives a loss of power
/// once ``settle(_:)`` has returned.
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
  }

  /// Exchanges two directories of one file system.
  ///
  /// - Throws: `LMDBReason.unsupported` where the file system cannot do so.
  public static func exchange(_ directory: String, with place: String) throws(LMDBError) {
    guard renameat2(AT_FDCWD, directory, AT_FDCWD, place, exchangeFlag) == 0 else {
      let code = errno
      let isUnsupported = [EINVAL, ENOSYS, EOPNOTSUPP].contains(code)
      throw LMDBError(
        isUnsupported ? .unsupported : LMDBReason(code: code), code: code,
        operation: "exchange", path: place)
    }
  }

  /// `RENAME_EXCHANGE` of Linux.
  private static let exchangeFlag: UInt32 = 2

  /// Sees that a directory's own names are on the disk, and its name above.
  public static func settle(_ place: String) throws(LMDBError) {
    for directory in [place, place + "/.."] {
      let descriptor = Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw LMDBError(code: errno, operation: "sync", path: place)
      }
      defer { close(descriptor) }
      guard fsync(descriptor) == 0 else {
        throw LMDBError(code: errno, operation: "sync", path: place)
      }
    }
  }

  /// The names in a directory; none where it cannot be read.
  public static func names(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }
}
