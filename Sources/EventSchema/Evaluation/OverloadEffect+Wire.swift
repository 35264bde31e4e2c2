public import ChangeControl
import Planning

extension OverloadEffect: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(resource, at: 1)
    writer.integer(week.monday, at: 2)
    writer.integer(before, at: 3)
    writer.integer(after, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(resource: "", week: CalendarWeek(ofDay: 0), before: 0, after: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: resource = try reader.identifier()
      case 2: week = CalendarWeek(ofDay: try reader.integer())
      case 3: before = try reader.integer()
      case 4: after = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}
