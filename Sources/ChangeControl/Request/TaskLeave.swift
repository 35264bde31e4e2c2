/// What a line may be allowed to do.
public enum TaskLeave: Sendable, Equatable, CaseIterable {
  /// To pause while its people are busy elsewhere.
  case pause
  /// To take what reserves keep free of its resources.
  case drawReserve
}
