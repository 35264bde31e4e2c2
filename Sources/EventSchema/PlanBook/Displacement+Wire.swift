public import ChangeControl
import Planning

extension Displacement: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.identifiers(owners, at: 2)
    writer.optionalString(department, at: 3)
    writer.message(before, at: 4)
    writer.message(after, at: 5)
    writer.integer(minutes, at: 6)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var task = TaskID("")
    var owners: [ResourceID] = []
    var department: String?
    var before: Placement?
    var after: Placement?
    var minutes = 0
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: owners.append(try reader.identifier())
      case 3: department = try reader.string()
      case 4: before = try reader.message()
      case 5: after = try reader.message()
      case 6: minutes = try reader.integer()
      default: try reader.skip()
      }
    }
    self.init(
      task: task, owners: owners, department: department,
      before: try reader.require(before, at: 4), after: try reader.require(after, at: 5),
      minutes: minutes)
  }
}
