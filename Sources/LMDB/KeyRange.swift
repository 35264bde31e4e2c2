/// An interval of keys, in the order of the table.
public struct KeyRange: Sendable {
  /// One end of the interval.
  public enum Bound: Sendable {
    case unbounded
    case including([UInt8])
    case excluding([UInt8])
  }

  public let lower: Bound
  public let upper: Bound

  public init(lower: Bound = .unbounded, upper: Bound = .unbounded) {
    self.lower = lower
    self.upper = upper
  }

  /// Every key.
  public static let all = KeyRange()

  /// The keys that begin with some bytes.
  public static func prefix(_ prefix: [UInt8]) -> KeyRange {
    KeyRange(lower: prefix.isEmpty ? .unbounded : .including(prefix), upper: end(of: prefix))
  }

  /// The keys of an integer table in a closed interval.
  public static func integers(_ range: ClosedRange<UInt64>) -> KeyRange {
    KeyRange(
      lower: .including(IntegerKey(range.lowerBound).withBytes { Array($0) }),
      upper: .including(IntegerKey(range.upperBound).withBytes { Array($0) }))
  }

  /// The first key behind all keys with the prefix.
  private static func end(of prefix: [UInt8]) -> Bound {
    guard let last = prefix.lastIndex(where: { $0 < .max }) else { return .unbounded }
    var end = Array(prefix[...last])
    end[last] += 1
    return .excluding(end)
  }
}

/// The order in which a scan visits keys.
public enum ScanDirection: Sendable {
  case forward
  case backward
}

/// What a scan does after a visit.
public enum ScanStep: Sendable {
  case proceed
  case stop
}
