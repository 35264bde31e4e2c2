import Bench
import ChangeControl
import Planning
import Projections
import StoreTestSupport
import Testing

/// What is counted while events are applied is what a scan of everything counts.
@Suite struct SummaryTests {
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `counts and indexes are what a scan of all plans and requests gives`(seed: UInt64) throws {
    var history = SummarisedHistory(seed: seed)
    for step in 1...1500 {
      try history.step()
      guard step.isMultiple(of: 10) else { continue }
      try expectProjects(history.rows, "seed \(seed), step \(step)")
      try expectRequests(history.rows, "seed \(seed), step \(step)")
    }
    #expect(history.standings.count >= 4, "only \(history.standings)")
  }

  private func expectProjects(_ rows: borrowing MemoryRows, _ place: String) throws {
    let fever = try CharterProjection.charter(in: rows).policy?.fever ?? Policy.standard.fever
    var counts = ProjectCounts()
    for (id, standing) in try PlanProjection.foremost(.max, in: rows) {
      let state = try #require(try PlanProjection.plan(of: id, in: rows))
      let tracks = try PlanProjection.fever(of: id, in: rows)
      if standing != .delivered { expectTracks(tracks, state, fever, "\(id), \(place)") }
      #expect(standing == scanned(state, tracks), "\(id), \(place)")
      #expect(try PlanProjection.standing(of: id, in: rows) == standing, "\(id), \(place)")
      counts[standing] += 1
    }
    #expect(try PlanProjection.counts(in: rows) == counts, "\(place)")
    #expect(try PlanProjection.foremost(3, in: rows).count == min(3, counts.total))
  }

  private func expectRequests(_ rows: borrowing MemoryRows, _ place: String) throws {
    let entries = try RegisterProjection.entries(in: rows)
    let totals = try RegisterProjection.totals(in: rows)

    #expect(try RegisterProjection.openEntries(in: rows) == entries.filter(\.isOpen), "\(place)")
    #expect(totals.last == UInt64(entries.count))
    for stage in totals.stages {
      #expect(stage.count == entries.count { $0.stage.word == stage.stage }, "\(place)")
    }
    #expect(totals.stages.map(\.count).reduce(0, +) == entries.count)
    #expect(totals.dealsWon == entries.map(\.dealWon).reduce(0, +), "\(place)")
    for cycle in -1...40 {
      let due = entries.count { $0.cycle.map { $0 <= cycle } ?? false }
      #expect(try RegisterProjection.deferred(through: cycle, in: rows) == due, "\(place)")
    }
  }

  /// What the last reading calls for is the zone that holds, or else pending.
  private func expectTracks(
    _ tracks: [BufferID: FeverTrack], _ state: PlanState, _ fever: Policy.FeverLines,
    _ place: String
  ) {
    for account in state.buffers {
      let reading = FeverReading(
        drawn: account.drawn, reserve: account.reserve, plan: state.plan, lines: fever)
      let track = tracks[account.reserve.id]
      #expect(
        (track?.pending ?? track?.zone).map { "\($0)" } == reading.zone.word,
        "\(account.reserve.id), \(place)")
    }
  }

  /// How a plan stands, from its lines and the zones that hold.
  private func scanned(_ state: PlanState, _ tracks: [BufferID: FeverTrack]) -> ProjectStanding {
    let work = state.plan.tasks.filter { $0.kind != .summary }
    let isDone = work.allSatisfy { if case .finished = $0.progress { true } else { false } }
    if !work.isEmpty, isDone { return .delivered }
    let finishes = Dictionary(state.placements.map { ($0.task, $0.finish) }) { first, _ in first }
    let isLate = state.plan.tasks.contains { task in
      guard let date = task.promise?.date, let finish = finishes[task.id] else { return false }
      return finish > date
    }
    if isLate { return .late }
    let zones = tracks.values.map(\.zone)
    return zones.contains(.red) ? .red : zones.contains(.yellow) ? .yellow : .onTrack
  }
}

/// A generated history and the rows that come of it, where now and then another
/// policy moves the lines of the fever chart and a promise is given.
private struct SummarisedHistory: ~Copyable {
  var rows = MemoryRows()
  private(set) var standings: Set<ProjectStanding> = []
  private var generator: HistoryGenerator
  private var random: SeededGenerator
  private var position: UInt64 = 0

  init(seed: UInt64) {
    generator = HistoryGenerator(seed: seed)
    random = SeededGenerator(seed: seed)
  }

  mutating func step() throws {
    let step = generator.next()
    for entry in step.entries {
      for event in entry.events { try apply(promised(event), in: entry.stream, step) }
    }
    if random.next() % 40 == 0 {
      let policy = Policy(
        version: Int(position), cycle: Policy.Cycle(first: PlanTime(minute: 0), weeks: 2),
        fever: Policy.FeverLines(
          redAtStart: Int(random.next() % 60), redAtEnd: 60 + Int(random.next() % 60),
          yellowAtStart: Int(random.next() % 20), yellowAtEnd: 20 + Int(random.next() % 40)))
      try apply(.policy(.adopted(policy)), in: .policy, step)
    }
    for found in try PlanProjection.foremost(.max, in: rows) { standings.insert(found.standing) }
  }

  /// The generator promises nothing: each second plan gets promises it may miss.
  private mutating func promised(_ event: DomainEvent) -> DomainEvent {
    guard case .plan(.imported(var imported)) = event, random.next() % 2 == 0 else { return event }
    for index in imported.plan.tasks.indices where random.next() % 4 == 0 {
      let task = imported.plan.tasks[index]
      guard let planned = imported.placements.first(where: { $0.task == task.id }) else { continue }
      let date = PlanTime(minute: planned.finish.minute + Int(random.next() % 20_000) - 5_000)
      imported.plan.tasks[index].promise = Promise(customer: "acme", date: date)
    }
    return .plan(.imported(imported))
  }

  private mutating func apply(
    _ event: DomainEvent, in stream: StreamName, _ step: HistoryStep
  ) throws {
    position += 1
    try ProjectionCatalogue.apply(
      LedgerEvent(
        position: position, stream: stream, revision: position, recorded: step.now,
        effective: step.now, actor: step.actor, command: "c", event: event), into: &rows)
  }
}
