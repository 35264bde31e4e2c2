/// Everything that can happen, by the kind of stream it happens in.
///
/// A switch over it, and over each kind, never has a `default`: a new event does
/// not compile until every place knows it.
///
/// Indirect, for the largest of them is many times the size of those that are
/// frequent: an event is handed on by one reference, and not copied part by part.
public indirect enum DomainEvent: Sendable, Equatable {
  case plan(PlanEvent)
  case change(ChangeEvent)
  case board(BoardEvent)
  case policy(PolicyEvent)
  case goal(GoalEvent)
  case baseline(BaselineEvent)
  case ledger(CheckpointEvent)
}
