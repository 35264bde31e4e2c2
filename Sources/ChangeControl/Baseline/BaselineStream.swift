// Stream `baseline/<name>`: a position of the ledger that was given a name.

/// A name for the ledger as it was after an event.
public struct NamedPosition: Sendable, Equatable {
  /// Begins with a letter, so that it is neither a position nor a time.
  public var name: String
  public var position: UInt64

  public init(name: String, position: UInt64) {
    self.name = name
    self.position = position
  }
}

public enum BaselineEvent: Sendable, Equatable {
  case set(NamedPosition)
}

/// A name stands for one position for ever: what was compared with it stays true.
public enum BaselineStream: Decider {
  public enum Command: Sendable {
    case set(NamedPosition)
  }

  public static var initial: NamedPosition? { nil }

  public static func evolve(_ state: inout NamedPosition?, _ event: BaselineEvent) {
    switch event {
    case .set(let baseline): state = baseline
    }
  }

  public static func decide(
    _ command: Command, _ state: NamedPosition?
  ) throws(Refusal) -> [BaselineEvent] {
    switch command {
    case .set(let baseline):
      guard baseline.name.first?.isLetter == true else { throw .baselineName(baseline.name) }
      guard let state else { return [.set(baseline)] }
      guard state == baseline else {
        throw .baselineDiffers(baseline.name, position: state.position)
      }
      return []
    }
  }
}
