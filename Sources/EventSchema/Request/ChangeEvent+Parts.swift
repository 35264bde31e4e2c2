import ChangeControl
import Planning

// Payloads of request events that have no type in the domain.

/// `change.rescheduled`: the approved option is in the plan.
struct ChangeRescheduled: WireMessage {
  var planRevision = 0
  var rest: ChangeID?

  init(planRevision: Int, rest: ChangeID?) {
    self.planRevision = planRevision
    self.rest = rest
  }

  var event: ChangeEvent { .rescheduled(planRevision: planRevision, rest: rest) }

  func encode(into writer: inout WireWriter) {
    writer.integer(planRevision, at: 1)
    writer.optionalIdentifier(rest, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: planRevision = try reader.integer()
      case 2: rest = try reader.identifier()
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
