public import ChangeControl
import Planning

extension ChangeRequest: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(project, at: 1)
    writer.string(title, at: 2)
    writer.string(reason, at: 3)
    writer.string(requester, at: 4)
    writer.string(department, at: 5)
    writer.optionalString(customer, at: 6)
    writer.optionalInteger(value, at: 7)
    writer.integer(urgency, at: 8)
    writer.integer(importance, at: 9)
    writer.optionalTime(wantedBy, at: 10)
    writer.optionalString(fallback, at: 11)
    writer.identifiers(displaceable, at: 12)
    writer.messages(edits, at: 13)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(
      project: "", title: "", reason: "", requester: "", department: "", urgency: 0,
      importance: 0, edits: [])
    while let field = try reader.nextField() {
      switch field {
      case 1: project = try reader.identifier()
      case 2: title = try reader.string()
      case 3: reason = try reader.string()
      case 4: requester = try reader.string()
      case 5: department = try reader.string()
      case 6: customer = try reader.string()
      case 7: value = try reader.integer()
      case 8: urgency = try reader.integer()
      case 9: importance = try reader.integer()
      case 10: wantedBy = try reader.time()
      case 11: fallback = try reader.string()
      case 12: displaceable.append(try reader.identifier())
      case 13: edits.append(try reader.message())
      default: try reader.skip()
      }
    }
  }
}

extension Submission: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.message(request, at: 1)
    writer.string(submittedBy, at: 2)
    writer.optionalMessage(origin, at: 3)
    writer.optionalString(because, at: 70)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var request: ChangeRequest?
    var submittedBy = ""
    var origin: SplitOrigin?
    var because: String?
    while let field = try reader.nextField() {
      switch field {
      case 1: request = try reader.message()
      case 2: submittedBy = try reader.string()
      case 3: origin = try reader.message()
      case 70: because = try reader.string()
      default: try reader.skip()
      }
    }
    self.init(
      request: try reader.require(request, at: 1), submittedBy: submittedBy, origin: origin,
      because: because)
  }
}

extension SplitOrigin: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(change, at: 1)
    writer.strings(askedBy, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(change: "", askedBy: [])
    while let field = try reader.nextField() {
      switch field {
      case 1: change = try reader.identifier()
      case 2: askedBy.append(try reader.string())
      default: try reader.skip()
      }
    }
  }
}
