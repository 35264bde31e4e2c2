internal import CChecksum

/// CRC-32C, which finds every burst of errors up to 32 bits.
///
/// It guards against failing hardware and cut-off writes, not against forgery.
/// Taken by the processor's instruction where there is one, else by table; both
/// take eight bytes at a time and come to the same.
struct Checksum {
  private var state: UInt32 = .max

  var value: UInt32 { ~state }

  static func of(_ bytes: RawSpan) -> UInt32 {
    var checksum = Checksum()
    checksum.update(with: bytes)
    return checksum.value
  }

  mutating func update(with bytes: RawSpan) {
    let state = state
    self.state = bytes.withUnsafeBytes { bytes in
      Self.hasInstruction
        ? crc32c_update(state, bytes.baseAddress, bytes.count) : Self.byTable(state, bytes)
    }
  }

  /// Takes bytes into a state by table, eight at a time.
  static func byTable(_ state: UInt32, _ bytes: UnsafeRawBufferPointer) -> UInt32 {
    tables.withUnsafeBufferPointer { tables in
      var crc = state
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let low = crc ^ UInt32(truncatingIfNeeded: word)
        let high = UInt32(truncatingIfNeeded: word >> 32)
        crc = tables[0x700 | Int(low & 0xFF)]
        crc ^= tables[0x600 | Int(low >> 8 & 0xFF)]
        crc ^= tables[0x500 | Int(low >> 16 & 0xFF)]
        crc ^= tables[0x400 | Int(low >> 24)]
        crc ^= tables[0x300 | Int(high & 0xFF)]
        crc ^= tables[0x200 | Int(high >> 8 & 0xFF)]
        crc ^= tables[0x100 | Int(high >> 16 & 0xFF)]
        crc ^= tables[Int(high >> 24)]
        offset += 8
      }
      while offset < bytes.count {
        crc = crc >> 8 ^ tables[Int((crc ^ UInt32(bytes[offset])) & 0xFF)]
        offset += 1
      }
      return crc
    }
  }

  private static let hasInstruction = crc32c_is_supported()

  /// Eight tables of 256: entry `256·k + b` is byte `b` moved by `k` more bytes.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = []
    for byte in 0..<256 {
      var crc = UInt32(byte)
      for _ in 0..<8 {
        let carries = crc & 1 != 0
        crc >>= 1
        if carries { crc ^= 0x82F6_3B78 }
      }
      tables.append(crc)
    }
    for index in 256..<2048 {
      let crc = tables[index - 256]
      tables.append(crc >> 8 ^ tables[Int(crc & 0xFF)])
    }
    return tables
  }()
}
