// Payloads of request events that carry a single value.

/// `change.rescheduled`: the approved option is in the plan.
struct ChangeRescheduled: WireMessage {
  var planRevision = 0

  init(planRevision: Int) {
    self.planRevision = planRevision
  }

  func encode(into writer: inout WireWriter) {
    writer.integer(planRevision, at: 1)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: planRevision = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

/// `change.withdrawn`: whoever asked no longer does.
struct ChangeWithdrawn: WireMessage {
  var reason = ""

  init(reason: String) {
    self.reason = reason
  }

  func encode(into writer: inout WireWriter) {
    writer.string(reason, at: 1)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: reason = try reader.string()
      default: try reader.skip()
      }
    }
  }
}
