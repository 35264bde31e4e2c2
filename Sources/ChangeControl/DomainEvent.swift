/// Everything that can happen, by the kind of stream it happens in.
///
/// A switch over it, and over each kind, never has a `default`: a new event does
/// not compile until every place knows it.
public enum DomainEvent: Sendable, Equatable {
  case plan(PlanEvent)
  case change(ChangeEvent)
  case board(BoardEvent)
  case policy(PolicyEvent)
  case goal(GoalEvent)
  case baseline(BaselineEvent)
  case ledger(CheckpointEvent)
}
