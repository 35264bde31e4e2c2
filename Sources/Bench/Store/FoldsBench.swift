import Glibc

/// The figures of folds, on a ledger that exists.
public struct FoldsBench: Sendable {
  public var ledger: String
  public var repetitions: Int

  public init(ledger: String, repetitions: Int) {
    self.ledger = ledger
    self.repetitions = repetitions
  }

  /// Takes every figure, and the memory of the process at its highest.
  public func run(progress: (_ done: Int, _ total: Int) -> Void) throws(BenchError) -> [Figure] {
    var folds = HistoryFolds()
    progress(0, repetitions)
    for repetition in 1...max(1, repetitions) {
      try folds.measure(ledger)
      progress(repetition, repetitions)
    }
    return folds.figures + [
      Figure(name: "memory.peak", value: PeakMemory.mebibytes, unit: "MiB")
    ]
  }
}

/// Memory of this process at its highest, pages of the mapped file among it.
enum PeakMemory {
  static var mebibytes: Double {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }
}
