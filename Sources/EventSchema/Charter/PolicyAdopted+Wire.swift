import ChangeControl

/// The payload of `policy.adopted`, version 2.
///
/// What may be done to promises is a rule that is always written down. Version 1
/// had a flag, and a policy without it said the same as one that forbade it.
struct PolicyAdopted: WireMessage {
  var policy: Policy

  init(policy: Policy) { self.policy = policy }

  /// The same policy, read from its retired shape.
  init(_ retired: PolicyAdoptedVersion1) {
    policy = Policy(
      version: retired.version, cycle: retired.cycle, fever: retired.fever,
      mayBreakPromises: retired.mayBreakPromises)
  }

  func encode(into writer: inout WireWriter) {
    writer.integer(policy.version, at: 1)
    writer.message(policy.cycle, at: 2)
    writer.message(policy.fever, at: 3)
    writer.choice(PromiseRule(policy), at: 5)
    writer.optionalMessage(policy.buffers, at: 30)
    writer.optionalMessage(policy.priority, at: 70)
    writer.optionalMessage(policy.deferral, at: 71)
    writer.optionalString(policy.reason, at: 79)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    var version = 0
    var cycle: Policy.Cycle?
    var fever: Policy.FeverLines?
    var promises: PromiseRule?
    var buffers: Policy.BufferRules?
    var priority: Policy.PriorityRules?
    var deferral: Policy.DeferralRules?
    var reason: String?
    while let field = try reader.nextField() {
      switch field {
      case 1: version = try reader.integer()
      case 2: cycle = try reader.message()
      case 3: fever = try reader.message()
      case 5: promises = try reader.choice()
      case 30: buffers = try reader.message()
      case 70: priority = try reader.message()
      case 71: deferral = try reader.message()
      case 79: reason = try reader.string()
      default: try reader.skip()
      }
    }
    policy = Policy(
      version: version, cycle: try reader.require(cycle, at: 2),
      fever: try reader.require(fever, at: 3),
      mayBreakPromises: try reader.require(promises, at: 5) == .mayBreak, buffers: buffers,
      priority: priority, deferral: deferral, reason: reason)
  }
}

/// What an approved option may do to promises.
private enum PromiseRule: WireEnum {
  case kept
  case mayBreak

  init(_ policy: Policy) { self = policy.mayBreakPromises ? .mayBreak : .kept }

  var wireNumber: UInt64 {
    switch self {
    case .kept: 1
    case .mayBreak: 2
    }
  }

  init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .kept
    case 2: self = .mayBreak
    default: return nil
    }
  }
}
