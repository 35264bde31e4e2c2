/// How urgent and how important together make a priority.
public enum Priority {
  /// How many steps urgency and importance are told apart in.
  public enum Scale: Sendable, Equatable, CaseIterable {
    case five
    case three
  }

  /// The 5 × 5 matrix: a row per urgency 1 … 5, a column per importance 1 … 5.
  private static let five: [[Int]] = [
    [1, 1, 2, 2, 2],
    [1, 2, 2, 3, 3],
    [2, 2, 3, 4, 4],
    [2, 3, 4, 4, 5],
    [2, 3, 4, 5, 5],
  ]

  /// The 3 × 3 matrix: low, middle and high.
  private static let three: [[Int]] = [
    [1, 2, 3],
    [2, 3, 4],
    [3, 4, 5],
  ]

  /// 1 (low) … 5 (high); arguments outside 1 … 5 count as the nearest of them.
  public static func matrix(urgency: Int, importance: Int, scale: Scale = .five) -> Int {
    let (row, column) = (level(urgency, scale) - 1, level(importance, scale) - 1)
    return switch scale {
    case .five: five[row][column]
    case .three: three[row][column]
    }
  }

  /// A step 1 … 5 on a scale; of three, 1 and 2 are low, 4 and 5 are high.
  public static func level(_ step: Int, _ scale: Scale) -> Int {
    let step = min(max(step, 1), 5)
    return switch scale {
    case .five: step
    case .three: step < 3 ? 1 : step == 3 ? 2 : 3
    }
  }
}
