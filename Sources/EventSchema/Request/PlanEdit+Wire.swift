public import ChangeControl
import Planning

extension PlanEdit: WireMessage {
  public func encode(into writer: inout WireWriter) {
    switch self {
    case .addTask(let task):
      writer.message(task, at: 1)
    case .removeTask(let task):
      writer.optionalIdentifier(task, at: 2)
    case .setDuration(let task, let minutes, let safe):
      writer.message(SetDuration(task: task, minutes: minutes, safe: safe), at: 3)
    case .setConstraint(let task, let constraint):
      writer.message(SetConstraint(task: task, constraint: constraint), at: 4)
    case .setPromise(let task, let promise):
      writer.message(SetPromise(task: task, promise: promise), at: 5)
    case .setDeadline(let task, let deadline):
      writer.message(SetDeadline(task: task, deadline: deadline), at: 6)
    case .assign(let task, let assignment):
      writer.message(Assign(task: task, assignment: assignment), at: 7)
    case .unassign(let task, let resource):
      writer.message(Unassign(task: task, resource: resource), at: 8)
    case .addLink(let link):
      writer.message(link, at: 9)
    case .removeLink(let predecessor, let successor):
      writer.message(RemoveLink(predecessor: predecessor, successor: successor), at: 10)
    case .setCapacity(let resource, let units):
      writer.message(SetCapacity(resource: resource, units: units), at: 11)
    case .addException(let calendar, let exception):
      writer.message(AddException(calendar: calendar, exception: exception), at: 12)
    case .allow(let task, let leave, let isGiven):
      writer.message(Allow(task: task, leave: leave, isGiven: isGiven), at: 13)
    }
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var edit: PlanEdit?
    while let field = try reader.nextField() {
      switch field {
      case 1: edit = .addTask(try reader.message())
      case 2: edit = .removeTask(try reader.identifier())
      case 3:
        let part: SetDuration = try reader.message()
        edit = .setDuration(part.task, minutes: part.minutes, safe: part.safe)
      case 4:
        let part: SetConstraint = try reader.message()
        edit = .setConstraint(part.task, part.constraint)
      case 5:
        let part: SetPromise = try reader.message()
        edit = .setPromise(part.task, part.promise)
      case 6:
        let part: SetDeadline = try reader.message()
        edit = .setDeadline(part.task, part.deadline)
      case 7:
        let part: Assign = try reader.message()
        edit = .assign(part.task, part.assignment)
      case 8:
        let part: Unassign = try reader.message()
        edit = .unassign(part.task, part.resource)
      case 9: edit = .addLink(try reader.message())
      case 10:
        let part: RemoveLink = try reader.message()
        edit = .removeLink(part.predecessor, part.successor)
      case 11:
        let part: SetCapacity = try reader.message()
        edit = .setCapacity(part.resource, units: part.units)
      case 12:
        let part: AddException = try reader.message()
        edit = .addException(part.calendar, part.exception)
      case 13:
        let part: Allow = try reader.message()
        edit = .allow(part.task, part.leave, part.isGiven)
      default: try reader.skip()
      }
    }
    self = try reader.require(edit, at: 1)
  }
}
