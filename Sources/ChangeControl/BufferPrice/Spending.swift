import Wording

/// What a department has spent of its allowance in a review cycle.
public struct Spending: Sendable, Equatable {
  public var department: String
  public var cycle: Int
  /// Nil where nothing limits it.
  public var allowance: Int?
  /// Minutes charged in the cycle so far.
  public var charged: Int

  public init(department: String, cycle: Int, allowance: Int?, charged: Int) {
    self.department = department
    self.cycle = cycle
    self.allowance = allowance
    self.charged = charged
  }

  /// Minutes left; nil where nothing limits it.
  public var left: Int? { allowance.map { $0 - charged } }

  /// Whether so many more minutes are more than is left.
  public func isOverdrawn(by charge: Int) -> Bool {
    guard charge > 0, let left else { return false }
    return charge > left
  }

  /// - Throws: `Refusal` where the rules refuse a charge beyond the allowance.
  public func check(_ charge: BufferCharge?, _ rules: Policy.BufferRules) throws(Refusal) {
    switch rules.overdraft {
    case .warn: return
    case .refuse:
      guard let charge, isOverdrawn(by: charge.charged) else { return }
      throw .overdrawn(self, charge: charge.charged)
    }
  }

  /// Why a charge cannot be paid, in one sentence.
  func sentence(charge: Int) -> String {
    say(
      """
      The change costs \(department) \(charge) minutes of buffer; \(left ?? 0) of \
      \(allowance ?? 0) are left in cycle \(cycle).
      """)
  }
}
