import ChangeControl
import EventSchema
public import Projections

/// The baselines of the ledger, in the order in which they were named.
public struct Baselines: Query {
  public init() {}

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [Baseline] {
    var baselines: [Baseline] = []
    for entry in try reader.events(EventSelection(.type(EventName.baselineSet.rawValue))) {
      guard case .baseline(.set(let named)) = entry.event else { continue }
      baselines.append(
        Baseline(
          name: named.name, position: named.position, named: entry.position,
          recorded: entry.recorded, actor: entry.actor))
    }
    return baselines
  }
}
