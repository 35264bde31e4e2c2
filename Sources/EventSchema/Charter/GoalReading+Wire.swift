public import ChangeControl
import Planning

extension GoalReading: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.integer(value, at: 1)
    writer.time(on, at: 2)
    writer.string(source, at: 3)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(value: 0, on: PlanTime(minute: 0), source: "")
    while let field = try reader.nextField() {
      switch field {
      case 1: value = try reader.integer()
      case 2: on = try reader.time()
      case 3: source = try reader.string()
      default: try reader.skip()
      }
    }
  }
}
