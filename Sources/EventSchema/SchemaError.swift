/// Why recorded bytes could not be understood.
public enum SchemaError: Error, Sendable, Equatable {
  /// No event was ever recorded under this name by this or an older release.
  case unknownEvent(name: String)
  /// The event is known, but not in a shape of this version.
  case unknownVersion(event: EventName, version: UInt16)
  /// The bytes do not follow the shape.
  case damaged(Damage)

  /// Where bytes break their shape, and how.
  public struct Damage: Sendable, Equatable {
    /// Whose payload it is; nil for a message that is no event.
    public var event: EventName?
    /// Field numbers from the outermost message to the damaged field.
    public var path: [Int]
    /// Offset in the payload at which reading failed.
    public var offset: Int
    public var fault: Fault

    public init(event: EventName? = nil, path: [Int], offset: Int, fault: Fault) {
      self.event = event
      self.path = path
      self.offset = offset
      self.fault = fault
    }
  }

  /// What is wrong with a field.
  public enum Fault: Sendable, Equatable {
    /// It goes on beyond the end of its message.
    case truncated
    /// Its number does not fit 64 bits.
    case varintTooLong
    /// Its own number is zero or beyond 2²⁹ − 1.
    case impossibleField
    /// It is coded in a way that the format no longer has.
    case unknownWireType
    /// It is coded in a way that does not suit its type.
    case wrongWireType
    /// Its text is not UTF-8.
    case notText
    /// It holds a choice whose number was never given out.
    case unknownNumber(UInt64)
    /// It has so many bytes, where another count is needed.
    case wrongLength(Int)
    /// It is not there, and the message means nothing without it.
    case missing
    /// It stands in more messages than a reader follows.
    case tooDeep
  }

  /// The same error, seen from the message that holds the damaged one.
  func inside(_ field: Int) -> SchemaError {
    guard case .damaged(var damage) = self else { return self }
    damage.path.insert(field, at: 0)
    return .damaged(damage)
  }

  /// The same error, with the event whose payload it is.
  func of(_ event: EventName) -> SchemaError {
    guard case .damaged(var damage) = self else { return self }
    damage.event = event
    return .damaged(damage)
  }
}
