import ChangeControl
public import Planning
public import Projections

/// The changes that were carried out, by number, and what came of them.
public struct CarriedOutChanges: Query {
  /// One project; all where nil.
  public var project: ProjectID?

  public init(project: ProjectID? = nil) {
    self.project = project
  }

  /// - Throws: `EngineError.refused` for an unknown project.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [ReviewView] {
    if let project { _ = try PlanInForce(project: project).answer(from: reader) }
    let entries = try EngineError.projecting { () throws(ProjectionError) in
      try RegisterProjection.entries(in: reader)
    }
    var plans: [ProjectID: PlanState] = [:]
    var views: [ReviewView] = []
    for entry in entries.sorted(by: { $0.number < $1.number }) {
      guard case .rescheduled(_, let revision) = entry.stage,
        project == nil || entry.project == project
      else { continue }
      let file = try ChangeInFull(change: entry.change).answer(from: reader)
      if plans[entry.project] == nil {
        plans[entry.project] = try PlanInForce(project: entry.project).answer(from: reader)
      }
      guard let plan = plans[entry.project]?.plan else { continue }
      let work = file.touchedWork(in: plan)
      views.append(
        ReviewView(
          change: entry.change, title: entry.title, project: entry.project,
          planRevision: revision, work: work,
          unfinished: work.filter { plan.task($0)?.progress.isFinished == false },
          review: file.review))
    }
    return views
  }
}

extension Progress {
  fileprivate var isFinished: Bool {
    if case .finished = self { true } else { false }
  }
}
