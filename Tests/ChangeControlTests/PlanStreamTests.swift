import ChangeControl
import Planning
import Testing

/// The plan in force: taken in once, then moved by progress and changes.
@Suite struct PlanStreamTests {
  private typealias Book = Scenario<PlanStream>

  private static let imported = PlanImported(
    plan: .aurora, customers: [Customer(id: "acme", name: "Acme", tier: 1)],
    placements: [
      placement("works", 2, 6), placement("design", 2, 2), placement("build", 3, 4),
      placement("test", 5, 5), placement("launch", 5, 5),
    ],
    buffers: [
      BufferReserve(
        specification: Plan.aurora.buffers[0], chain: ["build", "test"], wanted: 720,
        reserved: 720, start: .november(5, 17), end: .november(9, 12), chainLength: 1440)
    ],
    source: PlanImported.Source(format: "YAML", file: "aurora.yaml", digest: .number(5)))

  private static let progressed = PlanProgressed(
    task: "build", progress: .finished(start: .november(3, 8), finish: .november(5, 17)),
    dataDate: .november(5, 17), moves: [placement("test", 6, 6), placement("launch", 6, 6)],
    draws: [BufferDraw(buffer: "PB", minutes: 480), BufferDraw(buffer: "none", minutes: 1)])

  private static let rescheduled = PlanRescheduled(
    change: "CR-1", option: .absorb, evaluation: .number(1),
    edits: [
      .removeTask("test"), .addTask(PlanTask(id: "trial", name: "Trial", duration: 240)),
    ],
    dataDate: .november(4, 8), moves: [placement("trial", 9, 9), placement("launch", 9, 9)],
    draws: [BufferDraw(buffer: "PB", minutes: -240)], displaced: [])

  private static func placement(_ task: TaskID, _ first: Int, _ last: Int) -> Placement {
    Placement(task: task, start: .november(first, 8), finish: .november(last, 17))
  }

  @Test func `a plan is taken in once`() {
    #expect(
      Book.given().when(.importPlan(Self.imported)) == .success([.imported(Self.imported)]))
    #expect(
      Book.given(.imported(Self.imported)).when(.importPlan(Self.imported))
        == .failure(.planExists("aurora")))
  }

  @Test func `what was taken in is in force and is the baseline`() throws {
    let state = try #require(PlanStream.state(after: [.imported(Self.imported)]))

    #expect(state.revision == 1)
    #expect(state.plan == .aurora)
    #expect(state.placements == Self.imported.placements)
    #expect(state.baseline == Self.imported.placements)
    #expect(state.buffers.map(\.balance) == [720])
    #expect(state.dataDate == Plan.aurora.start)
    #expect(state.finish == .november(6, 17))
    #expect(state.source == Self.imported.source)
    #expect(state.customers == Self.imported.customers)
  }

  @Test func `progress moves lines and draws buffers`() throws {
    let state = try #require(
      PlanStream.state(after: [.imported(Self.imported), .progressed(Self.progressed)]))

    #expect(state.revision == 2)
    #expect(state.plan.task("build")?.progress == Self.progressed.progress)
    #expect(state.placements.map(\.finish).map(\.day) == [6, 2, 4, 6, 6].map { 20_757 + $0 })
    #expect(state.baseline == Self.imported.placements)
    #expect(state.buffers.map(\.drawn) == [480])
    #expect(state.dataDate == .november(5, 17))
  }

  @Test func `a change alters the plan, and the baseline of new and removed lines`() throws {
    let state = try #require(
      PlanStream.state(after: [
        .imported(Self.imported), .progressed(Self.progressed), .rescheduled(Self.rescheduled),
      ]))

    #expect(state.revision == 3)
    #expect(state.placements.map(\.task) == ["works", "design", "build", "launch", "trial"])
    #expect(state.baseline.map(\.task) == ["works", "design", "build", "launch", "trial"])
    #expect(state.baseline.map(\.finish.day) == [6, 2, 4, 5, 9].map { 20_757 + $0 })
    #expect(state.buffers.map(\.drawn) == [240])
    // An earlier data date does not turn back the latest.
    #expect(state.dataDate == .november(5, 17))
  }

  @Test func `progress and changes are decided on the revision they were computed on`() {
    let book = Book.given(.imported(Self.imported))

    #expect(
      book.when(.progress(Self.progressed, onRevision: 1))
        == .success([.progressed(Self.progressed)]))
    #expect(
      book.when(.reschedule(Self.rescheduled, onRevision: 1))
        == .success([.rescheduled(Self.rescheduled)]))
    #expect(
      book.when(.progress(Self.progressed, onRevision: 2))
        == .failure(.planMoved(expected: 2, actual: 1)))
    #expect(
      book.when(.reschedule(Self.rescheduled, onRevision: 0))
        == .failure(.planMoved(expected: 0, actual: 1)))
  }

  @Test func `progress that is known already changes nothing`() {
    #expect(
      Book.given(.imported(Self.imported), .progressed(Self.progressed))
        .when(.progress(Self.progressed, onRevision: 2)) == .success([]))
  }

  @Test func `without a plan nothing moves`() {
    #expect(
      Book.given().when(.reschedule(Self.rescheduled, onRevision: 0))
        == .failure(.noPlan))
    #expect(
      Book.given().when(.progress(Self.progressed, onRevision: 0))
        == .failure(.noPlan))
    #expect(PlanStream.state(after: [.progressed(Self.progressed)]) == nil)
  }

  @Test func `progress of a task that is not there is refused`() {
    var progressed = Self.progressed
    progressed.task = "paint"

    #expect(
      Book.given(.imported(Self.imported)).when(.progress(progressed, onRevision: 1))
        == .failure(.unknownTask("paint", closest: nil)))
  }
}
