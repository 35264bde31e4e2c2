public import Planning

/// The name of an event stream, as it stands on disk.
public enum StreamName: Sendable, Hashable {
  case plan(ProjectID)
  case change(ChangeID)
  case goal(String)
  case baseline(String)
  case gate(ProjectID, String)
  case freeze(ProjectID, String)
  case ledger
  case board
  case policy

  /// `plan/aurora`, `change/CR-7`, `goal/G1`, `baseline/signed`, `gate/aurora/G1`,
  /// `freeze/aurora/YEAR-END`, `ledger`, `board`,
  /// `policy`.
  public var text: String {
    switch self {
    case .plan(let project): "plan/\(project)"
    case .change(let change): "change/\(change)"
    case .goal(let goal): "goal/\(goal)"
    case .baseline(let name): "baseline/\(name)"
    case .gate(let project, let gate): "gate/\(project)/\(gate)"
    case .freeze(let project, let freeze): "freeze/\(project)/\(freeze)"
    case .ledger: "ledger"
    case .board: "board"
    case .policy: "policy"
    }
  }

  /// Reads the text form; nil for any other text.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    switch (parts[0], parts.count) {
    case ("plan", 2): self = .plan(ProjectID(String(parts[1])))
    case ("change", 2): self = .change(ChangeID(String(parts[1])))
    case ("goal", 2): self = .goal(String(parts[1]))
    case ("baseline", 2): self = .baseline(String(parts[1]))
    case ("gate", 2), ("freeze", 2):
      // The id of a gate or freeze holds no slash; that of a project may.
      guard let slash = parts[1].lastIndex(of: "/") else { return nil }
      let project = ProjectID(String(parts[1][..<slash]))
      let id = String(parts[1][parts[1].index(after: slash)...])
      self = parts[0] == "gate" ? .gate(project, id) : .freeze(project, id)
    case ("ledger", 1): self = .ledger
    case ("board", 1): self = .board
    case ("policy", 1): self = .policy
    default: return nil
    }
  }
}
