/// What is checked of every record that a fold reads.
public enum RecordChecks: Sendable {
  /// The CRC-32C of header and payload, which finds failing hardware.
  case checksums
  /// The SHA-256 of the whole record as well, against the leaf of the tree that is
  /// stored with it, which also finds a record that somebody changed.
  case hashes
}
