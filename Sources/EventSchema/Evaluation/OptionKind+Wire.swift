public import ChangeControl

extension OptionKind: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .absorb: 1
    case .displace: 2
    case .nextCycle: 3
    case .reject: 4
    case .reallocate: 5
    case .split: 6
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .absorb
    case 2: self = .displace
    case 3: self = .nextCycle
    case 4: self = .reject
    case 5: self = .reallocate
    case 6: self = .split
    default: return nil
    }
  }
}

extension Recommendation.Reason: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .onlyFeasible: 1
    case .leastBuffer: 2
    case .fewestMoves: 3
    case .laterCycle: 4
    case .nothingFeasible: 5
    case .fewestBreaches: 6
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .onlyFeasible
    case 2: self = .leastBuffer
    case 3: self = .fewestMoves
    case 4: self = .laterCycle
    case 5: self = .nothingFeasible
    case 6: self = .fewestBreaches
    default: return nil
    }
  }
}
