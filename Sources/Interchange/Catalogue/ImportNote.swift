/// One thing that an import did not keep, or kept with another meaning.
public struct ImportNote: Sendable, Equatable {
  /// What became of it.
  public enum Kind: Sendable, Equatable, CaseIterable {
    /// It is not in the plan.
    case dropped
    /// It is in the plan with another meaning.
    case changed
    /// It is in the plan as it was; an option would read it differently.
    case advice
  }

  public var kind: Kind
  /// The path of the element or key, such as `Task/FixedCost`.
  public var subject: String
  /// What happened, as a sentence without its full stop.
  public var text: String
  /// How often it happened.
  public var count: Int
  /// The first lines where it happened, at most five, counted from 1.
  public var lines: [Int]

  public init(kind: Kind, subject: String, text: String, count: Int, lines: [Int]) {
    self.kind = kind
    self.subject = subject
    self.text = text
    self.count = count
    self.lines = lines
  }
}

extension ImportNote: CustomStringConvertible {
  /// `Task/FixedCost: costs are not kept (414 times; lines 102, 127, 150, …)`.
  public var description: String {
    var place = lines.map(String.init).joined(separator: ", ")
    if count > lines.count, !lines.isEmpty { place += ", …" }
    let times = count == 1 ? "" : "\(count) times"
    let at = lines.isEmpty ? "" : "\(lines.count == 1 ? "line" : "lines") \(place)"
    let detail = [times, at].filter { !$0.isEmpty }.joined(separator: "; ")
    return "\(subject): \(text)\(detail.isEmpty ? "" : " (\(detail))")"
  }
}
