public import ChangeControl

extension LedgerCheckpoint: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.unsigned(size, at: 1)
    writer.digest(root, at: 2)
    writer.messages(states, at: 3)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var size: UInt64 = 0
    var root: ContentDigest?
    var states: [State] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: size = try reader.unsigned()
      case 2: root = try reader.digest()
      case 3: states.append(try reader.message())
      default: try reader.skip()
      }
    }
    self.init(size: size, root: try reader.require(root, at: 2), states: states)
  }
}

extension LedgerCheckpoint.State: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(projection, at: 1)
    writer.integer(version, at: 2)
    writer.integer(rows, at: 3)
    writer.digest(digest, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var (projection, version, rows) = ("", 0, 0)
    var digest: ContentDigest?
    while let field = try reader.nextField() {
      switch field {
      case 1: projection = try reader.string()
      case 2: version = try reader.integer()
      case 3: rows = try reader.integer()
      case 4: digest = try reader.digest()
      default: try reader.skip()
      }
    }
    self.init(
      projection: projection, version: version, rows: rows,
      digest: try reader.require(digest, at: 4))
  }
}
