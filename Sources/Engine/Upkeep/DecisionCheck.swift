public import ChangeControl

/// What came of evaluating every recorded evaluation again.
public struct DecisionCheck: Sendable, Equatable {
  /// What is wrong with one recorded evaluation.
  public enum Finding: Sendable, Equatable {
    /// The same question gives other figures now.
    case differs([EvaluationDifference])
    /// The evaluation is not the one whose hash was signed.
    case otherDigest
    /// The question cannot be put again.
    case refused(Refusal)
  }

  /// A recorded evaluation that is not what it should be.
  public struct Line: Sendable, Equatable {
    public var position: UInt64
    public var change: ChangeID
    public var finding: Finding

    public init(position: UInt64, change: ChangeID, finding: Finding) {
      self.position = position
      self.change = change
      self.finding = finding
    }
  }

  /// Position of the last event.
  public var head: UInt64
  /// How many evaluations came to the same, to the byte.
  public var same = 0
  /// Evaluations of other engine versions, which say nothing about this one.
  public var incomparable: [String: Int] = [:]
  /// In the order of their positions.
  public var lines: [Line] = []

  public init(head: UInt64) {
    self.head = head
  }

  public var isSound: Bool { lines.isEmpty }
}
