public import Planning

extension PlanTask: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(id, at: 1)
    writer.string(name, at: 2)
    writer.optionalIdentifier(parent, at: 3)
    writer.choice(kind, at: 4)
    writer.integer(duration, at: 5)
    writer.bool(isElapsed, at: 6)
    writer.optionalInteger(safeDuration, at: 7)
    writer.optionalIdentifier(calendar, at: 8)
    writer.message(constraint, at: 9)
    writer.optionalTime(deadline, at: 10)
    writer.optionalMessage(promise, at: 11)
    writer.messages(assignments, at: 12)
    writer.optionalString(department, at: 13)
    writer.optionalString(owner, at: 14)
    writer.integer(priority, at: 15)
    writer.bool(isDeferrable, at: 16)
    writer.message(progress, at: 17)
    writer.optionalMessage(span, at: 18)
    writer.optionalString(skill?.name, at: 19)
    writer.bool(isSplittable, at: 20)
    writer.bool(drawsReserve, at: 21)
    writer.optionalInteger(skill.flatMap { $0.level == 1 ? nil : $0.level }, at: 22)
    writer.bool(interruption == .never, at: 23)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(id: "", name: "", priority: 0)
    var kind: Kind?
    var constraint: DateConstraint?
    var progress: Progress?
    var level: Int?
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.identifier()
      case 2: name = try reader.string()
      case 3: parent = try reader.identifier()
      case 4: kind = try reader.choice()
      case 5: duration = try reader.integer()
      case 6: isElapsed = try reader.bool()
      case 7: safeDuration = try reader.integer()
      case 8: calendar = try reader.identifier()
      case 9: constraint = try reader.message()
      case 10: deadline = try reader.time()
      case 11: promise = try reader.message()
      case 12: assignments.append(try reader.message())
      case 13: department = try reader.string()
      case 14: owner = try reader.string()
      case 15: priority = try reader.integer()
      case 16: isDeferrable = try reader.bool()
      case 17: progress = try reader.message()
      case 18: span = try reader.message()
      case 19: skill = Skill(try reader.string())
      case 20: if try reader.bool() { interruption = .anytime }
      case 21: drawsReserve = try reader.bool()
      case 22: level = try reader.integer()
      case 23: if try reader.bool() { interruption = .never }
      default: try reader.skip()
      }
    }
    if let level { skill?.level = level }
    self.kind = try reader.require(kind, at: 4)
    self.constraint = try reader.require(constraint, at: 9)
    self.progress = try reader.require(progress, at: 17)
  }
}

extension PlanTask.Span: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(from, at: 1)
    writer.identifier(to, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(from: "", to: "")
    while let field = try reader.nextField() {
      switch field {
      case 1: self.from = try reader.identifier()
      case 2: to = try reader.identifier()
      default: try reader.skip()
      }
    }
  }
}

extension PlanTask.Kind: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .work: 1
    case .milestone: 2
    case .summary: 3
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .work
    case 2: self = .milestone
    case 3: self = .summary
    default: return nil
    }
  }
}
