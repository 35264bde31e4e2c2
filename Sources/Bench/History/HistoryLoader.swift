import ChangeControl
import Engine
import EventSchema
import EventStore

/// Records a generated history in a ledger of its own.
public enum HistoryLoader {
  /// Events in one commit, about: a single sync serves them all.
  private static let batch = 4000

  /// Makes a ledger whose log holds at least so many events, and derives its
  /// projections from them.
  public static func load(
    events: Int, seed: UInt64, at path: String,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(BenchError) {
    try create(path)
    try fill(path, events: events, seed: seed, progress)
    let ledger = try BenchError.engaging { () throws(EngineError) in try Ledger.open(at: path) }
    _ = try BenchError.engaging { () throws(EngineError) in try ledger.rebuild() }
  }

  private static func create(_ path: String) throws(BenchError) {
    _ = try BenchError.engaging { () throws(EngineError) in try Ledger.create(at: path) }
  }

  private static func fill(
    _ path: String, events: Int, seed: UInt64, _ progress: (Int, Int) -> Void
  ) throws(BenchError) {
    let store = try BenchError.relaying(try EventStore.open(path, mode: .readWrite))
    var generator = HistoryGenerator(seed: seed)
    var (done, commands) = (0, 0)
    while done < events {
      var steps: [HistoryStep] = []
      var count = 0
      while count < min(batch, events - done) {
        let step = generator.next()
        steps.append(step)
        count += step.count
      }
      try record(steps, after: commands, in: store)
      commands += steps.count
      done += count
      progress(min(done, events), events)
    }
  }

  private static func record(
    _ steps: [HistoryStep], after commands: Int, in store: EventStore
  ) throws(BenchError) {
    let stamps = steps.enumerated().map { index, step in
      CommandStamp(
        id: identity(commands + index, 0, at: step.now).description,
        content: Array(step.subject.utf8),
        actor: step.actor, recorded: step.now)
    }
    try store.write(commands: stamps) { (index, writer) throws(BenchError) in
      let step = steps[index]
      var number = 0
      for entry in step.entries {
        let drafts = entry.events.map { event in
          let encoded = EventCodec.encode(event)
          number += 1
          return NewEvent(
            id: identity(commands + index, number, at: step.now), type: encoded.name.rawValue,
            schemaVersion: encoded.version, effective: step.now, payload: encoded.payload)
        }
        _ = try BenchError.relaying(
          try writer.append(drafts, to: entry.stream.text, expecting: .any))
      }
      return CommandResult(subject: step.subject).bytes
    }
  }

  /// A UUID of version 7 made of time and numbers, the same in every run.
  private static func identity(_ command: Int, _ index: Int, at milliseconds: Int64) -> EventID {
    EventID(
      high: UInt64(truncatingIfNeeded: milliseconds) << 16 | 0x7000 | UInt64(index & 0xfff),
      low: 0x8000_0000_0000_0000 | UInt64(command))
  }
}
