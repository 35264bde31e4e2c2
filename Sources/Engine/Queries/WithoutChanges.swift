public import ChangeControl
public import Planning
public import Projections

/// A plan beside what it would be if some changes had been refused.
public struct WithoutChanges: Query {
  public var changes: [ChangeID]

  public init(_ changes: [ChangeID]) {
    self.changes = changes
  }

  /// - Throws: `EngineError.refused` for a change that was never submitted or not carried
  ///   out, and for changes of several projects.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> CounterfactualView {
    var projects: [ProjectID] = []
    for change in changes {
      let file = try ChangeInFull(change: change).answer(from: reader)
      guard case .rescheduled = file.stage else { throw .refused(.notCarriedOut(file.stage.word)) }
      if !projects.contains(file.request.project) { projects.append(file.request.project) }
    }
    guard let project = projects.first else { throw .refused(.changeUnknown) }
    guard projects.count == 1 else {
      throw .refused(.projectChanged(from: projects[0], to: projects[1]))
    }
    let events = try reader.planEvents(of: project)
    let omitted = Set(changes)
    return try EngineError.deciding { () throws(Refusal) in
      CounterfactualView(
        project: project, without: changes, real: try Counterfactual(events, without: []),
        instead: try Counterfactual(events, without: omitted))
    }
  }
}

/// Which change is to blame for how much of the delay of a project.
public struct Attributions: Query {
  public var project: ProjectID

  public init(project: ProjectID) {
    self.project = project
  }

  /// - Throws: `EngineError.refused` for an unknown project.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> Attribution {
    _ = try PlanInForce(project: project).answer(from: reader)
    let events = try reader.planEvents(of: project)
    return try EngineError.deciding { () throws(Refusal) in
      try Attribution(events, seed: UInt64(events.count))
    }
  }
}

extension LedgerReader where Self: ~Copyable {
  fileprivate borrowing func planEvents(
    of project: ProjectID
  ) throws(EngineError) -> [PlanEvent] {
    try events(EventSelection(.stream(.plan(project)))).compactMap { event in
      if case .plan(let planEvent) = event.event { planEvent } else { nil }
    }
  }
}
