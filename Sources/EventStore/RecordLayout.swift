/// Where the parts of a stored event are, in bytes from its start.
///
/// All numbers are little-endian. The header is followed by the command id, the
/// correlation and the payload. The position is stored in the record as well as
/// in its key, so that a record in a wrong place is noticed.
enum RecordLayout {
  static let format: UInt16 = 1

  static let formatOffset = 0
  static let schemaVersionOffset = 2
  static let typeOffset = 4
  static let streamOffset = 8
  static let actorOffset = 12
  static let positionOffset = 16
  static let revisionOffset = 24
  static let recordedOffset = 32
  static let effectiveOffset = 40
  static let idOffset = 48
  static let causationOffset = 64
  static let payloadLengthOffset = 72
  static let commandLengthOffset = 76
  static let correlationLengthOffset = 77
  /// CRC-32C of the payload.
  static let payloadChecksumOffset = 80
  /// CRC-32C of the bytes before it, the command id and the correlation.
  static let headerChecksumOffset = 84
  static let headerLength = 88
}
