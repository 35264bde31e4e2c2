import Bench
import ChangeControl
import Engine
import EventStore
import Projections
import StoreTestSupport
import Testing

/// A generated history is one that commands could have made.
@Suite struct GeneratedHistoryTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a generated history verifies sound and can be brought back`(seed: UInt64) throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("history")

    try HistoryLoader.load(events: 1500, seed: seed, at: path)

    let ledger = try Ledger.open(at: path)
    let found = try ledger.verify()
    #expect(found.findings == [])
    #expect(found.head >= 1500)
    #expect(found.live == found.folded)
    #expect(try ledger.rebuild().agrees)
    #expect(try ledger.replay(to: .position(700)).position == 700)
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `the evaluations of a generated history come to the same again`(seed: UInt64) throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("history")

    try HistoryLoader.load(events: 4000, seed: seed, at: path)

    let check = try Ledger.open(at: path, readOnly: true).verifyDecisions()
    #expect(check.lines == [])
    #expect(check.same > 20)
  }

  @Test func `a generated history holds whole lives of projects and requests`() throws {
    var generator = HistoryGenerator(seed: 5)
    var names: Set<String> = []
    var projects: Set<StreamName> = []
    var changes: Set<StreamName> = []
    for _ in 0..<6000 {
      for entry in generator.next().entries {
        switch entry.stream {
        case .plan: projects.insert(entry.stream)
        case .change: changes.insert(entry.stream)
        case .board, .policy, .goal, .baseline, .gate, .freeze, .ledger: break
        }
        for event in entry.events { names.insert(word(for: event)) }
      }
    }

    #expect(projects.count > 8)
    #expect(changes.count > 40)
    #expect(
      names == [
        "imported", "progressed", "rescheduled plan", "submitted", "evaluated", "voted",
        "approved", "rejected", "deferred", "rescheduled", "withdrawn", "charter",
      ])
  }

  @Test func `the same seed makes the same history, another seed another one`() {
    var (first, second) = (HistoryGenerator(seed: 7), HistoryGenerator(seed: 7))
    var other = HistoryGenerator(seed: 8)
    var differs = false
    for _ in 0..<300 {
      let (step, twin, stranger) = (first.next(), second.next(), other.next())
      #expect(step.entries.flatMap(\.events) == twin.entries.flatMap(\.events))
      #expect(step.now == twin.now && step.actor == twin.actor)
      if step.now != stranger.now { differs = true }
    }
    #expect(differs)
  }

  private func word(for event: DomainEvent) -> String {
    switch event {
    case .plan(.imported): "imported"
    case .plan(.progressed): "progressed"
    case .plan(.rescheduled): "rescheduled plan"
    case .change(.submitted): "submitted"
    case .change(.revised): "revised"
    case .change(.evaluated): "evaluated"
    case .change(.voted): "voted"
    case .change(.abstained): "abstained"
    case .change(.approved): "approved"
    case .change(.rejected): "rejected"
    case .change(.deferred): "deferred"
    case .change(.rescheduled): "rescheduled"
    case .change(.withdrawn): "withdrawn"
    case .change(.reviewed): "reviewed"
    case .change(.ranked): "ranked"
    case .baseline(.set): "baseline"
    case .ledger(.checkpointed): "checkpoint"
    case .gate: "gate"
    case .freeze: "freeze"
    case .board, .policy, .goal: "charter"
    }
  }
}
