public import Planning

extension Resource: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(id, at: 1)
    writer.string(name, at: 2)
    writer.integer(capacity, at: 3)
    writer.optionalIdentifier(calendar, at: 4)
    writer.optionalString(department, at: 5)
    writer.strings(skills.map(\.name), at: 6)
    writer.messages(limits, at: 7)
    writer.optionalInteger(rate, at: 8)
    writer.messages(levels, at: 9)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(id: "", name: "", capacity: 0)
    var levels: [SkillLevel] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.identifier()
      case 2: name = try reader.string()
      case 3: capacity = try reader.integer()
      case 4: calendar = try reader.identifier()
      case 5: department = try reader.string()
      case 6: skills.append(Skill(try reader.string()))
      case 7: limits.append(try reader.message())
      case 8: rate = try reader.integer()
      case 9: levels.append(try reader.message())
      default: try reader.skip()
      }
    }
    for level in levels where skills.indices.contains(level.place) {
      skills[level.place].level = level.level
    }
  }

  /// The levels of skills that are not the usual first.
  private var levels: [SkillLevel] {
    skills.enumerated().filter { $1.level != 1 }.map { SkillLevel(place: $0, level: $1.level) }
  }
}

/// The level of one of the skills of a resource.
private struct SkillLevel: WireMessage {
  /// Its place among the skills.
  var place: Int
  var level: Int

  init(place: Int, level: Int) {
    self.place = place
    self.level = level
  }

  func encode(into writer: inout WireWriter) {
    writer.integer(place, at: 1)
    writer.integer(level, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    self.init(place: 0, level: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: place = try reader.integer()
      case 2: level = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension Assignment: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(resource, at: 1)
    writer.integer(units, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(resource: "", units: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: resource = try reader.identifier()
      case 2: units = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension WorkLimit: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.choice(period, at: 1)
    writer.integer(minutes, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(per: .day, minutes: 0)
    var period: Period?
    while let field = try reader.nextField() {
      switch field {
      case 1: period = try reader.choice()
      case 2: minutes = try reader.integer()
      default: try reader.skip()
      }
    }
    self.period = try reader.require(period, at: 1)
  }
}

extension WorkLimit.Period: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .day: 1
    case .week: 2
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .day
    case 2: self = .week
    default: return nil
    }
  }
}
