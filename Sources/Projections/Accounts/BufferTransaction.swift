public import ChangeControl
import Planning

/// All that one event moved between accounts; its entries sum to zero.
public struct BufferTransaction: Sendable, Equatable {
  /// Minutes put into an account; negative where taken out.
  public struct Entry: Sendable, Equatable {
    public var account: BufferAccountName
    public var minutes: Int

    public init(_ account: BufferAccountName, _ minutes: Int) {
      self.account = account
      self.minutes = minutes
    }
  }

  /// Position of the event.
  public var position: UInt64
  /// UTC milliseconds since 1970.
  public var recorded: Int64
  public var entries: [Entry]
  /// What a department was charged; nil where nobody was.
  public var charge: BufferCharge?

  public init(
    position: UInt64, recorded: Int64, entries: [Entry], charge: BufferCharge? = nil
  ) {
    self.position = position
    self.recorded = recorded
    self.entries = entries
    self.charge = charge
  }

  /// Zero, whatever happened.
  public var sum: Int { entries.reduce(0) { $0 + $1.minutes } }

  /// Time that leaves one account and enters another.
  static func pair(
    from: BufferAccountName, to: BufferAccountName, _ minutes: Int
  ) -> [Entry] {
    [Entry(from, -minutes), Entry(to, minutes)]
  }
}

/// What an account has come to.
public struct BufferAccountBalance: Sendable, Equatable {
  /// Minutes that were put in when the plan was taken in.
  public var reserved: Int
  /// Sum of all that was taken out.
  public var drawn: Int
  /// Sum of all that was put in later.
  public var restored: Int

  public init(reserved: Int = 0, drawn: Int = 0, restored: Int = 0) {
    self.reserved = reserved
    self.drawn = drawn
    self.restored = restored
  }

  public var balance: Int { reserved - drawn + restored }

  mutating func enter(_ minutes: Int) {
    if minutes < 0 { drawn -= minutes } else { restored += minutes }
  }
}
