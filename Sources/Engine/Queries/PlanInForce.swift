public import ChangeControl
public import Planning
public import Projections

/// The plan in force of a project.
public struct PlanInForce: Query {
  public var project: ProjectID

  public init(project: ProjectID) {
    self.project = project
  }

  /// - Throws: `EngineError.refused` for an unknown project.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> PlanState {
    let state: PlanState?
    do throws(ProjectionError) { state = try PlanProjection.plan(of: project, in: reader) } catch {
      throw .damagedProjection(error)
    }
    guard let state else { throw .refused(.planUnknown(project)) }
    return state
  }
}

/// The projects of the ledger, in the order of their ids.
public struct Projects: Query {
  public init() {}

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [ProjectID] {
    try EngineError.projecting { () throws(ProjectionError) in
      try PlanProjection.foremost(.max, in: reader).map(\.id)
    }.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }
}

/// The project that is meant where none is named.
public struct OnlyProject: Query {
  public init() {}

  /// - Throws: `EngineError.whichProject` where there is none or more than one.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> ProjectID {
    let (count, first) = try EngineError.projecting { () throws(ProjectionError) in
      (
        try PlanProjection.counts(in: reader).total,
        try PlanProjection.foremost(8, in: reader).map(\.id)
      )
    }
    guard let only = first.first, count == 1 else {
      throw .whichProject(first.map(\.text).sorted(), of: count)
    }
    return only
  }
}

/// Board, policy and goals.
public struct CharterInForce: Query {
  public init() {}

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> Charter {
    do throws(ProjectionError) { return try CharterProjection.charter(in: reader) } catch {
      throw .damagedProjection(error)
    }
  }
}
