public import ChangeControl
public import Planning

/// Who or what has an account in the double-entry ledger of buffers.
public enum BufferAccountName: Sendable, Hashable {
  case buffer(BufferID)
  /// Where reserves come from: the plan as it was taken in, its baseline.
  case baseline
  /// Work that took longer or shorter than planned.
  case execution
  case change(ChangeID)
  /// What a department was charged for the changes it asked for.
  case department(String)
  /// The other side of all charges.
  case charges

  /// `buffer:PB`, `baseline`, `execution`, `change:CR-7`, `department:sales`, `charges`.
  public var code: String {
    switch self {
    case .buffer(let buffer): "buffer:\(buffer)"
    case .baseline: "baseline"
    case .execution: "execution"
    case .change(let change): "change:\(change)"
    case .department(let department): "department:\(department)"
    case .charges: "charges"
    }
  }

  /// Reads a code; nil for any other text.
  init?(_ code: String) {
    let parts = code.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    switch (parts[0], parts.count) {
    case ("buffer", 2): self = .buffer(BufferID(String(parts[1])))
    case ("change", 2): self = .change(ChangeID(String(parts[1])))
    case ("department", 2): self = .department(String(parts[1]))
    case ("baseline", 1): self = .baseline
    case ("execution", 1): self = .execution
    case ("charges", 1): self = .charges
    default: return nil
    }
  }
}
