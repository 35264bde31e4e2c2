/// Events that stand in the way of an append.
public struct Conflict: Sendable, Equatable {
  /// An event that the command did not know of.
  public struct Interference: Sendable, Equatable {
    public let position: UInt64
    public let stream: String
    public let type: String
  }

  /// What the command relied on.
  public enum Expectation: Sendable, Equatable {
    case revision(ExpectedRevision, stream: String, actual: UInt64)
    case unchanged(Unchanged)
  }

  public let expectation: Expectation
  /// The first interfering events in the order of positions, at most 100.
  public let interfering: [Interference]

  static let listLimit = 100
}

extension Conflict: CustomStringConvertible {
  public var description: String {
    let listed = interfering.map { "\($0.position) \($0.type) in \($0.stream)" }
    let suffix = listed.isEmpty ? "" : ": " + listed.joined(separator: ", ")
    switch expectation {
    case .revision(.noEvents, let stream, let actual):
      return "\(stream) was expected to be new and is at revision \(actual)\(suffix)"
    case .revision(.exactly(let revision), let stream, let actual):
      return "\(stream) was expected at revision \(revision) and is at \(actual)\(suffix)"
    case .revision(.any, let stream, let actual):
      return "\(stream) is at revision \(actual)\(suffix)"
    case .unchanged(let condition):
      return "events were appended after position \(condition.since)\(suffix)"
    }
  }
}
