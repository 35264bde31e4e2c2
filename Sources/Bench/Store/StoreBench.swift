/// The figures of the store, each beside raw LMDB doing the same work in the same
/// run, on the same machine, in the same directory.
public struct StoreBench: Sendable {
  /// Events of the generated history.
  public var events: Int
  /// Bytes of payload of an appended event, about.
  public var payload: Int
  public var repetitions: Int
  /// Where the stores are made, in a directory of their own that goes again.
  public var directory: String

  /// History of the ledger that single commands are given to: deep enough for
  /// real trees, small enough to compare entry by entry.
  private static let singleHistory = 20_000

  public init(events: Int, payload: Int, repetitions: Int, directory: String) {
    self.events = events
    self.payload = payload
    self.repetitions = repetitions
    self.directory = directory
  }

  /// Takes every figure; `progress` is told what is being done.
  public func run(
    progress: (_ stage: String, _ done: Int, _ total: Int) -> Void = { _, _, _ in }
  ) throws(BenchError) -> [Figure] {
    let place = try BenchDirectory(in: directory)
    var figures: [Figure] = []
    progress("single appends", 0, repetitions)
    var single = try SingleAppend(
      place, events: min(events, StoreBench.singleHistory), payload: payload)
    for repetition in 1...max(1, repetitions) {
      try single.measure(commits: min(200, max(2, events / 10)))
      progress("single appends", repetition, repetitions)
    }
    figures += single.figures
    var concurrent = ConcurrentAppend(after: single)
    for repetition in 1...max(1, repetitions) {
      try concurrent.measure(commands: min(800, max(8, events / 10)))
      progress("concurrent appends", repetition, repetitions)
    }
    figures += concurrent.figures(beside: single)
    let uniform = BatchAppend.uniform(payload)
    figures += try batches(BatchAppend(place, "batch", uniform), progress).figures("append.batch")
    let history = place.path("history")
    let loading = try seconds { () throws(BenchError) in
      try HistoryLoader.load(events: events, seed: 1, at: history) {
        progress("generating", $0, $1)
      }
    }
    figures.append(
      Figure(name: "history.load", value: Double(events) / loading, unit: "events/s"))
    let mixed = try BatchAppend(place, "mix", try BatchAppend.mixed(history))
    figures += try batches(mixed, progress).figures("append.mix")
    var (reads, folds) = (HistoryReads(), HistoryFolds())
    for repetition in 1...max(1, repetitions) {
      try reads.measure(history)
      try folds.measure(history)
      progress("reading", repetition, repetitions)
    }
    return figures + reads.figures + folds.figures
  }

  private func batches(
    _ batch: BatchAppend, _ progress: (_ stage: String, _ done: Int, _ total: Int) -> Void
  ) throws(BenchError) -> BatchAppend {
    var batch = batch
    for repetition in 1...max(1, repetitions) {
      try batch.measure(commits: min(20, max(1, events / BatchAppend.batch)))
      progress("batches", repetition, repetitions)
    }
    return batch
  }
}

extension SingleAppend {
  fileprivate var figures: [Figure] {
    [
      Figure(
        name: "append.single", value: command.median, unit: "commits/s",
        floor: floorCommand.median),
      Figure(
        name: "append.single.one-table", value: command.median, unit: "commits/s",
        floor: oneTable.median),
      Figure(
        name: "append.single.pages", value: pages.median, unit: "pages/commit",
        floor: floorPages.median),
    ]
  }
}

extension ConcurrentAppend {
  /// Beside commands one after the other, each of which raw LMDB commits by itself.
  fileprivate func figures(beside single: SingleAppend) -> [Figure] {
    [
      Figure(
        name: "append.concurrent", value: commands.median, unit: "commands/s",
        floor: single.floorCommand.median),
      Figure(
        name: "append.concurrent.shared", value: commandsPerCommit.median,
        unit: "commands/commit", floor: 1),
    ]
  }
}

extension BatchAppend {
  fileprivate func figures(_ name: String) -> [Figure] {
    [
      Figure(name: name, value: events.median, unit: "events/s", floor: floorEvents.median),
      Figure(
        name: "\(name).untreed", value: untreed.median, unit: "events/s",
        floor: floorEvents.median),
      Figure(
        name: "\(name).pages", value: pages.median, unit: "pages/commit",
        floor: floorPages.median),
    ]
  }
}

extension HistoryReads {
  fileprivate var figures: [Figure] {
    [
      Figure(
        name: "scan.headers", value: headers.median, unit: "events/s", floor: floorHeaders.median),
      Figure(name: "decode.payloads", value: decoded.median, unit: "events/s"),
    ]
  }
}
