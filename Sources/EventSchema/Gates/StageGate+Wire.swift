public import ChangeControl
import Planning

extension StageGate: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(id, at: 1)
    writer.string(name, at: 2)
    writer.identifier(guarded, at: 3)
    writer.choice(role, at: 4)
    writer.messages(criteria, at: 5)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var (id, name) = ("", "")
    var guarded = TaskID("")
    var role: Role?
    var criteria: [Criterion] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.string()
      case 2: name = try reader.string()
      case 3: guarded = try reader.identifier()
      case 4: role = try reader.choice()
      case 5: criteria.append(try reader.message())
      default: try reader.skip()
      }
    }
    self.init(
      id: id, name: name, guarded: guarded, role: try reader.require(role, at: 4),
      criteria: criteria)
  }
}

extension StageGate.Criterion: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(id, at: 1)
    writer.string(text, at: 2)
    writer.bool(isRequired, at: 3)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(id: "", text: "", isRequired: false)
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.string()
      case 2: text = try reader.string()
      case 3: isRequired = try reader.bool()
      default: try reader.skip()
      }
    }
  }
}
