public import ChangeControl
import Planning

extension Policy: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.integer(version, at: 1)
    writer.message(cycle, at: 2)
    writer.message(fever, at: 3)
    writer.bool(mayBreakPromises, at: 4)
    writer.optionalMessage(buffers, at: 30)
    writer.optionalMessage(priority, at: 70)
    writer.optionalMessage(deferral, at: 71)
    writer.optionalString(reason, at: 79)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var version = 0
    var cycle: Cycle?
    var fever: FeverLines?
    var mayBreakPromises = false
    var buffers: BufferRules?
    var priority: PriorityRules?
    var deferral: DeferralRules?
    var reason: String?
    while let field = try reader.nextField() {
      switch field {
      case 1: version = try reader.integer()
      case 2: cycle = try reader.message()
      case 3: fever = try reader.message()
      case 4: mayBreakPromises = try reader.bool()
      case 30: buffers = try reader.message()
      case 70: priority = try reader.message()
      case 71: deferral = try reader.message()
      case 79: reason = try reader.string()
      default: try reader.skip()
      }
    }
    self.init(
      version: version, cycle: try reader.require(cycle, at: 2),
      fever: try reader.require(fever, at: 3), mayBreakPromises: mayBreakPromises,
      buffers: buffers, priority: priority, deferral: deferral, reason: reason)
  }
}

extension Policy.Cycle: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.time(first, at: 1)
    writer.integer(weeks, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(first: PlanTime(minute: 0), weeks: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: first = try reader.time()
      case 2: weeks = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension Policy.FeverLines: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.integer(redAtStart, at: 1)
    writer.integer(redAtEnd, at: 2)
    writer.integer(yellowAtStart, at: 3)
    writer.integer(yellowAtEnd, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(redAtStart: 0, redAtEnd: 0, yellowAtStart: 0, yellowAtEnd: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: redAtStart = try reader.integer()
      case 2: redAtEnd = try reader.integer()
      case 3: yellowAtStart = try reader.integer()
      case 4: yellowAtEnd = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}
