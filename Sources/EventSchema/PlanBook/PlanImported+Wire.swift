public import ChangeControl
import Planning

extension PlanImported: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.message(plan, at: 1)
    writer.messages(customers, at: 2)
    writer.messages(placements, at: 3)
    writer.messages(buffers, at: 4)
    writer.message(source, at: 5)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var plan: Plan?
    var customers: [Customer] = []
    var placements: [Placement] = []
    var buffers: [BufferReserve] = []
    var source: Source?
    while let field = try reader.nextField() {
      switch field {
      case 1: plan = try reader.message()
      case 2: customers.append(try reader.message())
      case 3: placements.append(try reader.message())
      case 4: buffers.append(try reader.message())
      case 5: source = try reader.message()
      default: try reader.skip()
      }
    }
    self.init(
      plan: try reader.require(plan, at: 1), customers: customers, placements: placements,
      buffers: buffers, source: try reader.require(source, at: 5))
  }
}

extension PlanImported.Source: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(format, at: 1)
    writer.string(file, at: 2)
    writer.digest(digest, at: 3)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var (format, file) = ("", "")
    var digest: ContentDigest?
    while let field = try reader.nextField() {
      switch field {
      case 1: format = try reader.string()
      case 2: file = try reader.string()
      case 3: digest = try reader.digest()
      default: try reader.skip()
      }
    }
    self.init(format: format, file: file, digest: try reader.require(digest, at: 3))
  }
}
