import ChangeControl
public import EventSchema
import Planning

extension RegisterCount: WireMessage {
  func encode(into writer: inout WireWriter) {
    writer.unsigned(last, at: 1)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    var last: UInt64 = 0
    while let field = try reader.nextField() {
      switch field {
      case 1: last = try reader.unsigned()
      default: try reader.skip()
      }
    }
    self.init(last: last)
  }
}

extension RegisterTotals: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.unsigned(last, at: 1)
    writer.integer(submitted, at: 2)
    writer.integer(evaluated, at: 3)
    writer.integer(approved, at: 4)
    writer.integer(deferred, at: 5)
    writer.integer(rescheduled, at: 6)
    writer.integer(rejected, at: 7)
    writer.integer(withdrawn, at: 8)
    writer.integer(dealsWon, at: 9)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init()
    while let field = try reader.nextField() {
      switch field {
      case 1: last = try reader.unsigned()
      case 2: submitted = try reader.integer()
      case 3: evaluated = try reader.integer()
      case 4: approved = try reader.integer()
      case 5: deferred = try reader.integer()
      case 6: rescheduled = try reader.integer()
      case 7: rejected = try reader.integer()
      case 8: withdrawn = try reader.integer()
      case 9: dealsWon = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension RegisterEntry: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(change, at: 1)
    writer.unsigned(number, at: 2)
    writer.identifier(project, at: 3)
    writer.string(title, at: 4)
    writer.string(requester, at: 5)
    writer.string(department, at: 6)
    writer.optionalString(customer, at: 7)
    writer.optionalInteger(value, at: 8)
    writer.integer(urgency, at: 9)
    writer.integer(importance, at: 10)
    writer.optionalTime(wantedBy, at: 11)
    writer.integer(revision, at: 12)
    writer.message(stage, at: 13)
    writer.optionalMessage(evaluation, at: 14)
    writer.messages(signatures, at: 15)
    writer.integer(Int(submitted), at: 16)
    writer.unsigned(changedAt, at: 17)
    writer.integer(Int(changed), at: 18)
    writer.optionalIdentifier(origin, at: 19)
    writer.optionalIdentifier(rest, at: 20)
    writer.optionalMessage(rank, at: 70)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var entry = RegisterEntry(
      change: "", number: 0, project: "", title: "", requester: "", department: "",
      customer: nil, value: nil, urgency: 0, importance: 0, wantedBy: nil, revision: 0,
      stage: .submitted, evaluation: nil, signatures: [], submitted: 0, changedAt: 0, changed: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: entry.change = try reader.identifier()
      case 2: entry.number = try reader.unsigned()
      case 3: entry.project = try reader.identifier()
      case 4: entry.title = try reader.string()
      case 5: entry.requester = try reader.string()
      case 6: entry.department = try reader.string()
      case 7: entry.customer = try reader.string()
      case 8: entry.value = try reader.integer()
      case 9: entry.urgency = try reader.integer()
      case 10: entry.importance = try reader.integer()
      case 11: entry.wantedBy = try reader.time()
      case 12: entry.revision = try reader.integer()
      case 13: entry.stage = try reader.message()
      case 14: entry.evaluation = try reader.message()
      case 15: entry.signatures.append(try reader.message())
      case 16: entry.submitted = Int64(try reader.integer())
      case 17: entry.changedAt = try reader.unsigned()
      case 18: entry.changed = Int64(try reader.integer())
      case 19: entry.origin = try reader.identifier()
      case 20: entry.rest = try reader.identifier()
      case 70: entry.rank = try reader.message()
      default: try reader.skip()
      }
    }
    self = entry
  }
}

extension RegisterEntry.Stage: WireMessage {
  public func encode(into writer: inout WireWriter) {
    switch self {
    case .submitted: writer.nothing(at: 1)
    case .evaluated: writer.nothing(at: 2)
    case .approved(let option): writer.choice(option, at: 3)
    case .rejected: writer.nothing(at: 4)
    case .deferred(let cycle): writer.optionalInteger(cycle, at: 5)
    case .rescheduled(let option, let planRevision):
      writer.choice(option, at: 6)
      writer.integer(planRevision, at: 7)
    case .withdrawn: writer.nothing(at: 8)
    }
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var stage: RegisterEntry.Stage?
    while let field = try reader.nextField() {
      switch (field, stage) {
      case (1, _):
        try reader.nothing()
        stage = .submitted
      case (2, _):
        try reader.nothing()
        stage = .evaluated
      case (3, _): stage = .approved(try reader.choice())
      case (4, _):
        try reader.nothing()
        stage = .rejected
      case (5, _): stage = .deferred(cycle: try reader.integer())
      case (6, _): stage = .rescheduled(try reader.choice(), planRevision: 0)
      case (7, .rescheduled(let option, _)):
        stage = .rescheduled(option, planRevision: try reader.integer())
      case (8, _):
        try reader.nothing()
        stage = .withdrawn
      default: try reader.skip()
      }
    }
    self = try reader.require(stage, at: 1)
  }
}

extension EvaluationSummary: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.data(digest.bytes, at: 1)
    writer.integer(planRevision, at: 2)
    writer.choice(recommended, at: 3)
    writer.time(finishBefore, at: 4)
    writer.time(finishAfter, at: 5)
    writer.integer(drawn, at: 6)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var digest: ContentDigest?
    var planRevision = 0
    var recommended: OptionKind?
    var before = PlanTime(minute: 0)
    var after = PlanTime(minute: 0)
    var drawn = 0
    while let field = try reader.nextField() {
      switch field {
      case 1: digest = ContentDigest(try reader.data())
      case 2: planRevision = try reader.integer()
      case 3: recommended = try reader.choice()
      case 4: before = try reader.time()
      case 5: after = try reader.time()
      case 6: drawn = try reader.integer()
      default: try reader.skip()
      }
    }
    self.init(
      digest: try reader.require(digest, at: 1), planRevision: planRevision,
      recommended: try reader.require(recommended, at: 3), finishBefore: before,
      finishAfter: after, drawn: drawn)
  }
}

extension Signature: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(person, at: 1)
    writer.choice(role, at: 2)
    writer.message(choice, at: 3)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var person = ""
    var role: Role?
    var choice: Choice?
    while let field = try reader.nextField() {
      switch field {
      case 1: person = try reader.string()
      case 2: role = try reader.choice()
      case 3: choice = try reader.message()
      default: try reader.skip()
      }
    }
    self.init(
      person: person, role: try reader.require(role, at: 2),
      choice: try reader.require(choice, at: 3))
  }
}
