public import Planning

extension DateConstraint: WireMessage {
  public func encode(into writer: inout WireWriter) {
    switch self {
    case .asSoonAsPossible: writer.nothing(at: 1)
    case .asLateAsPossible: writer.nothing(at: 2)
    case .startNoEarlierThan(let time): writer.optionalTime(time, at: 3)
    case .startNoLaterThan(let time): writer.optionalTime(time, at: 4)
    case .finishNoEarlierThan(let time): writer.optionalTime(time, at: 5)
    case .finishNoLaterThan(let time): writer.optionalTime(time, at: 6)
    case .mustStartOn(let time): writer.optionalTime(time, at: 7)
    case .mustFinishOn(let time): writer.optionalTime(time, at: 8)
    }
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var constraint: DateConstraint?
    while let field = try reader.nextField() {
      switch field {
      case 1:
        try reader.nothing()
        constraint = .asSoonAsPossible
      case 2:
        try reader.nothing()
        constraint = .asLateAsPossible
      case 3: constraint = .startNoEarlierThan(try reader.time())
      case 4: constraint = .startNoLaterThan(try reader.time())
      case 5: constraint = .finishNoEarlierThan(try reader.time())
      case 6: constraint = .finishNoLaterThan(try reader.time())
      case 7: constraint = .mustStartOn(try reader.time())
      case 8: constraint = .mustFinishOn(try reader.time())
      default: try reader.skip()
      }
    }
    self = try reader.require(constraint, at: 1)
  }
}
