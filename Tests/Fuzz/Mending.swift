import Crypto

@testable import Engine
@testable import EventStore

/// Checksums of made-up bytes, put right: no chance would ever hit them, and what
/// is behind them would never be read.
enum Mending {
  /// A record whose payload takes all that is left, with checksums that fit.
  static func record(_ bytes: inout [UInt8]) {
    guard bytes.count >= RecordLayout.headerLength else { return }
    let ids =
      Int(bytes[RecordLayout.commandLengthOffset])
      + Int(bytes[RecordLayout.correlationLengthOffset])
    let payload = RecordLayout.headerLength + ids
    guard payload <= bytes.count else { return }
    put(RecordLayout.format, at: RecordLayout.formatOffset, of: &bytes)
    put(UInt32(bytes.count - payload), at: RecordLayout.payloadLengthOffset, of: &bytes)
    put(checksum(bytes[payload...]), at: RecordLayout.payloadChecksumOffset, of: &bytes)
    let checked =
      bytes[..<RecordLayout.headerChecksumOffset] + bytes[RecordLayout.headerLength..<payload]
    put(checksum(checked), at: RecordLayout.headerChecksumOffset, of: &bytes)
  }

  /// The stored form of a receipt under an id, with a checksum that fits.
  static func receipt(_ bytes: inout [UInt8], id: String) {
    guard bytes.count >= 8 else { return }
    put(ReceiptCoding.format, at: 0, of: &bytes)
    put(0 as UInt16, at: 2, of: &bytes)
    put(checksum(Array(id.utf8) + bytes[8...]), at: 4, of: &bytes)
  }

  /// A history in binary form: marks and seals of its frames, and checksums of the
  /// records and receipts in them, as far as frames can be told.
  static func history(_ bytes: [UInt8]) -> [UInt8] {
    var mended = HistoryFrame.magic
    var rest = bytes.dropFirst(HistoryFrame.magic.count)
    while rest.count > HistoryFrame.headLength {
      let kind = rest.removeFirst()
      let wanted = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(HistoryFrame.headLength - 1)
      var content = Array(rest.prefix(wanted))
      rest = rest.dropFirst(content.count + HistoryFrame.sealLength)
      mend(&content, ofKind: kind)
      var head = [kind]
      withUnsafeBytes(of: UInt32(content.count).littleEndian) { head += Array($0) }
      mended += head + HistoryFrame.mark(of: head) + content
      mended += SHA256.hash(data: mended).prefix(HistoryFrame.sealLength)
    }
    return mended
  }

  private static func mend(_ content: inout [UInt8], ofKind kind: UInt8) {
    switch kind {
    case UInt8(ascii: "E"): record(&content)
    case UInt8(ascii: "C"):
      guard let length = content.first.map(Int.init), length < content.count,
        let id = String(validating: content[1..<length + 1], as: UTF8.self)
      else { return }
      var stored = Array(content[(length + 1)...])
      receipt(&stored, id: id)
      content.replaceSubrange((length + 1)..., with: stored)
    default: break
    }
  }

  private static func checksum(_ bytes: some Collection<UInt8>) -> UInt32 {
    Checksum.of(Array(bytes).span.bytes)
  }

  private static func put(
    _ number: some FixedWidthInteger, at offset: Int, of bytes: inout [UInt8]
  ) {
    withUnsafeBytes(of: number.littleEndian) { part in
      bytes.replaceSubrange(offset..<offset + part.count, with: part)
    }
  }
}
