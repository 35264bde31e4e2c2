import ChangeControl
import Engine
import Projections

/// Deriving read models from a long log, and asking the ledger that holds it.
struct HistoryFolds {
  private(set) var replay = Samples()
  private(set) var rebuild = Samples()
  /// Milliseconds for a question about the middle of the history.
  private(set) var asOf = Samples()
  /// Milliseconds to open the ledger.
  private(set) var open = Samples()
  /// Milliseconds in which raw LMDB opens the file and its tables.
  private(set) var floorOpen = Samples()
  /// Milliseconds for the overview that `status` shows.
  private(set) var status = Samples()

  mutating func measure(_ path: String) throws(BenchError) {
    floorOpen.add(
      try seconds { () throws(BenchError) in _ = try StoreImage.open(path) } * 1000)
    try BenchError.engaging { () throws(EngineError) in
      var opened: Ledger?
      open.add(
        try seconds { () throws(EngineError) in opened = try Ledger.open(at: path) } * 1000)
      guard let ledger = opened else { return }
      status.add(
        try seconds { () throws(EngineError) in _ = try ledger.ask(LedgerOverview()) } * 1000)
      var head: UInt64 = 0
      let replaying = try seconds { () throws(EngineError) in head = try ledger.replay().position }
      replay.add(Double(head) / replaying)
      asOf.add(
        try seconds { () throws(EngineError) in
          _ = try ledger.ask(CharterInForce(), asOf: .position(max(1, head / 2)))
        } * 1000)
      let rebuilding = try seconds { () throws(EngineError) in _ = try ledger.rebuild() }
      rebuild.add(Double(head) / rebuilding)
    }
  }
}
