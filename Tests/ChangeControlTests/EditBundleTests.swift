import Planning
import Testing

@testable import ChangeControl

/// Which edits of a request can be made without which others.
@Suite struct EditBundleTests {
  private static let plan = SharedPeople.plan(seed: 1)

  /// Places of the edits that wait where those of a place do.
  private func waiting(_ edits: [PlanEdit], without place: Int) -> [Int] {
    let bundles = EditBundles(edits, of: Self.plan)
    guard let bundle = bundles.bundles.firstIndex(where: { $0.edits.contains(place) }) else {
      return []
    }
    return bundles.waiting(with: [bundle]).flatMap { bundles.bundles[$0].edits }.sorted()
  }

  private func task(_ id: TaskID, in parent: TaskID? = nil) -> PlanEdit {
    .addTask(PlanTask(id: id, name: id.text, parent: parent, duration: 60))
  }

  private func heading(_ id: TaskID) -> PlanEdit {
    .addTask(PlanTask(id: id, name: id.text, kind: .summary))
  }

  @Test func `the links of an added task go with it`() {
    let edits: [PlanEdit] = [
      task("N"), .addLink(Link("T1", "N")), .addLink(Link("N", "T9")), task("M"),
    ]

    #expect(waiting(edits, without: 0) == [0, 1, 2])
    #expect(waiting(edits, without: 2) == [0, 1, 2])
    #expect(waiting(edits, without: 3) == [3])
  }

  @Test func `what waits for an added task waits with it, and not the other way round`() {
    let edits: [PlanEdit] = [task("N"), task("M"), .addLink(Link("N", "M"))]

    #expect(waiting(edits, without: 0) == [0, 1, 2])
    #expect(waiting(edits, without: 1) == [1, 2])
  }

  @Test func `edits of one line are made together`() {
    let edits: [PlanEdit] = [
      .setDuration("T1", minutes: 60, safe: nil), .assign("T2", Assignment(resource: "P0")),
      .setDeadline("T1", nil), .unassign("T2", "P1"),
    ]

    #expect(waiting(edits, without: 2) == [0, 2])
    #expect(waiting(edits, without: 1) == [1, 3])
  }

  @Test func `a link is not taken out before what takes its place`() {
    let edits: [PlanEdit] = [
      task("N"), .addLink(Link("T1", "N")), .addLink(Link("N", "T2")), .removeLink("T1", "T2"),
    ]

    #expect(waiting(edits, without: 0) == [0, 1, 2, 3])
  }

  @Test func `a line is not taken out without the links that bridge it`() throws {
    let link = try #require(Self.plan.links.first)
    let edits: [PlanEdit] = [
      .removeTask(link.successor), .addLink(Link(link.predecessor, "T13")), task("N"),
    ]

    #expect(waiting(edits, without: 1) == [0, 1])
  }

  @Test func `a heading waits with the last line under it`() {
    let edits: [PlanEdit] = [heading("H"), task("N", in: "H"), task("M", in: "H"), task("O")]

    #expect(waiting(edits, without: 0) == [0, 1, 2])
    #expect(waiting(edits, without: 1) == [1])
    let bundles = EditBundles(edits, of: Self.plan)
    #expect(bundles.waiting(with: [1, 2]) == [0, 1, 2])
  }

  @Test func `equal edits stay together`() {
    let edit = PlanEdit.setCapacity("P0", units: 200)

    #expect(waiting([edit, task("N"), edit], without: 0) == [0, 2])
  }
}
