public import ChangeControl

extension WireWriter {
  /// The public half of an Ed25519 key, 32 bytes.
  mutating func key(_ value: PersonKey, at field: Int) {
    data(value.bytes, at: field)
  }
}

extension WireReader {
  /// The public half of an Ed25519 key; any other count than 32 bytes is damage.
  mutating func key() throws(SchemaError) -> PersonKey {
    let start = position
    let bytes = try data()
    guard let key = PersonKey(bytes) else {
      throw damage(.wrongLength(bytes.count), at: start)
    }
    return key
  }
}

extension KeySignature: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.key(key, at: 1)
    writer.data(bytes, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var key: PersonKey?
    var bytes: [UInt8] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: key = try reader.key()
      case 2: bytes = try reader.data()
      default: try reader.skip()
      }
    }
    self.init(key: try reader.require(key, at: 1), bytes: bytes)
  }
}

extension Voucher: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(person, at: 1)
    writer.message(signature, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var person = ""
    var signature: KeySignature?
    while let field = try reader.nextField() {
      switch field {
      case 1: person = try reader.string()
      case 2: signature = try reader.message()
      default: try reader.skip()
      }
    }
    self.init(person: person, signature: try reader.require(signature, at: 2))
  }
}

extension KeyEnrolled: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(person, at: 1)
    writer.key(key, at: 2)
    writer.data(possession, at: 3)
    writer.optionalMessage(voucher, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var person = ""
    var key: PersonKey?
    var possession: [UInt8] = []
    var voucher: Voucher?
    while let field = try reader.nextField() {
      switch field {
      case 1: person = try reader.string()
      case 2: key = try reader.key()
      case 3: possession = try reader.data()
      case 4: voucher = try reader.message()
      default: try reader.skip()
      }
    }
    self.init(
      person: person, key: try reader.require(key, at: 2), possession: possession,
      voucher: voucher)
  }
}

extension KeyRevoked: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(person, at: 1)
    writer.key(key, at: 2)
    writer.string(reason, at: 3)
    writer.message(voucher, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var (person, reason) = ("", "")
    var key: PersonKey?
    var voucher: Voucher?
    while let field = try reader.nextField() {
      switch field {
      case 1: person = try reader.string()
      case 2: key = try reader.key()
      case 3: reason = try reader.string()
      case 4: voucher = try reader.message()
      default: try reader.skip()
      }
    }
    self.init(
      person: person, key: try reader.require(key, at: 2), reason: reason,
      voucher: try reader.require(voucher, at: 4))
  }
}
