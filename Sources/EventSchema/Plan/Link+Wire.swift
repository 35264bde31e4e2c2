public import Planning

extension Link: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(predecessor, at: 1)
    writer.identifier(successor, at: 2)
    writer.choice(kind, at: 3)
    switch lag {
    case .working(let minutes): writer.optionalInteger(minutes, at: 4)
    case .elapsed(let minutes): writer.optionalInteger(minutes, at: 5)
    }
    if lagCalendar != .successor { writer.choice(lagCalendar, at: 6) }
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init("", "")
    var kind: Kind?
    var lag: Lag?
    while let field = try reader.nextField() {
      switch field {
      case 1: predecessor = try reader.identifier()
      case 2: successor = try reader.identifier()
      case 3: kind = try reader.choice()
      case 4: lag = .working(try reader.integer())
      case 5: lag = .elapsed(try reader.integer())
      case 6: lagCalendar = try reader.choice()
      default: try reader.skip()
      }
    }
    self.kind = try reader.require(kind, at: 3)
    self.lag = try reader.require(lag, at: 4)
  }
}

extension Link.LagCalendar: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .successor: 1
    case .predecessor: 2
    case .plan: 3
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .successor
    case 2: self = .predecessor
    case 3: self = .plan
    default: return nil
    }
  }
}

extension Link.Kind: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .finishToStart: 1
    case .startToStart: 2
    case .finishToFinish: 3
    case .startToFinish: 4
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .finishToStart
    case 2: self = .startToStart
    case 3: self = .finishToFinish
    case 4: self = .startToFinish
    default: return nil
    }
  }
}
