import ChangeControl
import EventStore
import LMDB
import Projections

extension Ledger {
  /// Gives a name to the ledger as it was at a moment; as it is now where nil.
  ///
  /// - Throws: `EngineError.refused` for a name that stands for another position
  ///   or cannot be told from one; `beyondHead` for a moment not reached.
  public func setBaseline(
    _ name: String, at moment: AsOf? = nil, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("baseline").text(name, at: 2).text(moment?.text, at: 3)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let position =
        if let moment { try session.rows.writer.position(of: moment) } else {
          try EngineError.relaying(try session.rows.writer.head())
        }
      let state = try session.rows.writer.baseline(name)
      let events = try EngineError.deciding { () throws(Refusal) in
        try BaselineStream.decide(.set(NamedPosition(name: name, position: position)), state)
      }
      try session.record(events.map { .baseline($0) }, in: .baseline(name))
      return name
    }
  }
}

extension AsOf {
  /// The moment as it tells a command apart from others.
  fileprivate var text: String {
    switch self {
    case .position(let position): "#\(position)"
    case .time(let time): "\(time)"
    }
  }
}

extension EventReading where Self: ~Copyable {
  /// What a name stands for; nil where it was never given.
  fileprivate borrowing func baseline(_ name: String) throws(EngineError) -> NamedPosition? {
    var state = BaselineStream.initial
    for entry in try ledgerEvents(EventQuery(.stream(StreamName.baseline(name).text))) {
      if case .baseline(let event) = entry.event { BaselineStream.evolve(&state, event) }
    }
    return state
  }
}
