/// The figures of folds, on a ledger that exists.
public struct FoldsBench: Sendable {
  public var ledger: String
  public var repetitions: Int

  public init(ledger: String, repetitions: Int) {
    self.ledger = ledger
    self.repetitions = repetitions
  }

  /// Takes every figure, and the memory of the process at its highest: its
  /// own, and with the pages of the ledger that the system keeps mapped and can drop.
  public func run(progress: (_ done: Int, _ total: Int) -> Void) throws(BenchError) -> [Figure] {
    var folds = HistoryFolds()
    progress(0, repetitions)
    for repetition in 1...max(1, repetitions) {
      try folds.measure(ledger)
      progress(repetition, repetitions)
    }
    return folds.figures + [
      Figure(name: "memory.own", value: folds.ownMemory, unit: "MiB"),
      Figure(name: "memory.mapped", value: ProcessMemory.peak, unit: "MiB"),
    ]
  }
}
