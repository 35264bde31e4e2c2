public import ChangeControl
import Planning

extension BufferReserve: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.message(specification, at: 1)
    writer.identifiers(chain, at: 2)
    writer.integer(wanted, at: 3)
    writer.integer(reserved, at: 4)
    writer.time(start, at: 5)
    writer.time(end, at: 6)
    writer.integer(chainLength, at: 7)
    writer.bool(endsPlan, at: 8)
    writer.optionalTime(fedStart, at: 9)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var specification: BufferSpecification?
    var chain: [TaskID] = []
    var (wanted, reserved, chainLength) = (0, 0, 0)
    var (start, end) = (PlanTime(minute: 0), PlanTime(minute: 0))
    var endsPlan = false
    var fedStart: PlanTime?
    while let field = try reader.nextField() {
      switch field {
      case 1: specification = try reader.message()
      case 2: chain.append(try reader.identifier())
      case 3: wanted = try reader.integer()
      case 4: reserved = try reader.integer()
      case 5: start = try reader.time()
      case 6: end = try reader.time()
      case 7: chainLength = try reader.integer()
      case 8: endsPlan = try reader.bool()
      case 9: fedStart = try reader.time()
      default: try reader.skip()
      }
    }
    self.init(
      specification: try reader.require(specification, at: 1), chain: chain, wanted: wanted,
      reserved: reserved, start: start, end: end, chainLength: chainLength,
      endsPlan: endsPlan, fedStart: fedStart)
  }
}

extension BufferDraw: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(buffer, at: 1)
    writer.integer(minutes, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(buffer: "", minutes: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: buffer = try reader.identifier()
      case 2: minutes = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}
