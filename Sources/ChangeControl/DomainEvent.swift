/// Everything that can happen, by the kind of stream it happens in.
///
/// A switch over it, and over each kind, never has a `default`: a new event does
/// not compile until every place knows it.
///
/// Progress is nearly all of a long history, and stands in the value itself; what is
/// rare or large is indirect, so that the value is no larger for it.
public enum DomainEvent: Sendable, Equatable {
  case plan(PlanEvent)
  case change(ChangeEvent)
  indirect case board(BoardEvent)
  indirect case policy(PolicyEvent)
  indirect case goal(GoalEvent)
  indirect case baseline(BaselineEvent)
  indirect case gate(GateEvent)
  indirect case freeze(FreezeEvent)
  indirect case ledger(CheckpointEvent)
}
