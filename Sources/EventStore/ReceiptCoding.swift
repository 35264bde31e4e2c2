internal import LMDB

/// The stored form of a receipt, under the command's id.
///
/// Little-endian: format (2 bytes), zero (2), CRC-32C over the id and all that
/// follows (4), first position (8), end of positions (8), recorded time (8),
/// content hash (32), result.
enum ReceiptCoding {
  static let format: UInt16 = 1
  private static let checkedFrom = 8
  private static let hashOffset = 32
  private static let resultOffset = 64

  static func encode(_ receipt: Receipt) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(resultOffset + receipt.result.count)
    bytes.append(littleEndian: format)
    bytes.append(littleEndian: UInt16(0))
    bytes.append(littleEndian: UInt32(0))
    bytes.append(littleEndian: receipt.positions.lowerBound)
    bytes.append(littleEndian: receipt.positions.upperBound)
    bytes.append(littleEndian: receipt.recorded)
    bytes += receipt.contentHash
    bytes += receipt.result
    let checksum = checksum(of: bytes.span.bytes, id: receipt.commandID)
    bytes.replace(at: 4, littleEndian: checksum)
    return bytes
  }

  static func decode(_ bytes: RawSpan, id: String) throws(EventStoreError) -> Receipt {
    guard bytes.byteCount >= resultOffset,
      bytes.littleEndian(UInt16.self, at: 0) == format,
      bytes.littleEndian(UInt16.self, at: 2) == 0,
      bytes.littleEndian(UInt32.self, at: 4) == checksum(of: bytes, id: id)
    else {
      throw .damaged(position: nil, finding: "the receipt of command \(id) is unreadable")
    }
    let first = bytes.littleEndian(UInt64.self, at: 8)
    let end = bytes.littleEndian(UInt64.self, at: 16)
    guard first <= end else {
      throw .damaged(position: nil, finding: "the receipt of command \(id) has no valid positions")
    }
    return Receipt(
      commandID: id, contentHash: bytes.array(from: hashOffset, to: resultOffset),
      positions: first..<end, recorded: bytes.littleEndian(Int64.self, at: 24),
      result: bytes.array(from: resultOffset, to: bytes.byteCount))
  }

  private static func checksum(of bytes: RawSpan, id: String) -> UInt32 {
    var checksum = Checksum()
    checksum.update(with: Array(id.utf8).span.bytes)
    checksum.update(with: bytes.extracting(checkedFrom..<bytes.byteCount))
    return checksum.value
  }
}
