import Crypto
import EventStore

extension EventID {
  /// The id of the event of a command at an index.
  ///
  /// A UUID of version 7: the time in milliseconds, then 74 bits of SHA-256 over
  /// command id and index. The same command makes the same ids.
  init(command: String, index: Int, milliseconds: Int64) {
    var hasher = SHA256()
    hasher.update(data: Array(command.utf8))
    hasher.update(data: withUnsafeBytes(of: UInt64(index).bigEndian) { Array($0) })
    let random = hasher.finalize().withUnsafeBytes { bytes in
      (
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      )
    }
    let time = UInt64(truncatingIfNeeded: milliseconds) << 16
    self.init(
      high: time | 0x7000 | (random.0 & 0x0fff),
      low: 0x8000_0000_0000_0000 | (random.1 & 0x3fff_ffff_ffff_ffff))
  }
}
