import ChangeControl
import Engine
import Planning
import Testing

/// A plan that a ledger has read before is told from the plan as it is now.
@Suite struct RecentPlanTests {
  /// Only while design has not started may it be told to start no earlier.
  private let later = ChangeRequest.asking(
    "Design later", .setConstraint("design", .startNoEarlierThan(.june(8, 8))))

  @Test func `what happened to the plan since is seen by the next command`() throws {
    try withDesk { desk in
      _ = try desk.submit(later)
      desk.now = .june(1, 12)
      try desk.progress(ProgressReport(task: "design", started: .june(1, 8), remaining: 720))

      #expect(
        failure { () throws(EngineError) in try desk.submit(later) }
          == .refused(.taskStarted("design")))
    }
  }

  @Test func `what was tried and not recorded is not taken for the plan`() throws {
    try withDesk { desk in
      _ = try desk.submit(later)
      desk.now = .june(1, 12)
      _ = try desk.ledger.progress(
        ProgressReport(task: "design", started: .june(1, 8), remaining: 720), in: "aurora",
        desk.context("Ada", isDryRun: true))

      _ = try desk.submit(later.with { $0.title = "Design still later" })
    }
  }
}
