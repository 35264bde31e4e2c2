public import ChangeControl

extension Policy.BufferRules: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.integer(base, at: 1)
    writer.integer(slope, at: 2)
    writer.message(frozen, at: 3)
    writer.message(slushy, at: 4)
    writer.messages(allowances, at: 5)
    writer.choice(overdraft, at: 6)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(base: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: base = try reader.integer()
      case 2: slope = try reader.integer()
      case 3: frozen = try reader.message()
      case 4: slushy = try reader.message()
      case 5: allowances.append(try reader.message())
      case 6: overdraft = try reader.choice()
      default: try reader.skip()
      }
    }
  }
}

extension Policy.BufferRules.Fence: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.integer(days, at: 1)
    writer.integer(factor, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(days: 0, factor: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: days = try reader.integer()
      case 2: factor = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension Policy.BufferRules.Allowance: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(department, at: 1)
    writer.integer(minutes, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(department: "", minutes: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: department = try reader.string()
      case 2: minutes = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension Policy.BufferRules.Overdraft: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .warn: 1
    case .refuse: 2
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .warn
    case 2: self = .refuse
    default: return nil
    }
  }
}
