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
    do throws(ProjectionError) { return try PlanProjection.projects(in: reader) } catch {
      throw .damagedProjection(error)
    }
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
