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

/// `change.withdrawn`: whoever asked no longer does, or another request stands for it.
struct ChangeWithdrawn: WireMessage {
  var reason = ""
  var successor: ChangeID?

  init(reason: String, successor: ChangeID?) {
    self.reason = reason
    self.successor = successor
  }

  var event: ChangeEvent { .withdrawn(reason: reason, by: successor) }

  func encode(into writer: inout WireWriter) {
    writer.string(reason, at: 1)
    writer.optionalIdentifier(successor, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: reason = try reader.string()
      case 2: successor = try reader.identifier()
      default: try reader.skip()
      }
    }
  }
}
