/// How urgent and how important together make a priority.
public enum Priority {
  /// The 5 × 5 matrix: a row per urgency 1 … 5, a column per importance 1 … 5.
  private static let rows: [[Int]] = [
    [1, 1, 2, 2, 2],
    [1, 2, 2, 3, 3],
    [2, 2, 3, 4, 4],
    [2, 3, 4, 4, 5],
    [2, 3, 4, 5, 5],
  ]

  /// 1 (low) … 5 (high); arguments outside 1 … 5 count as the nearest of them.
  public static func matrix(urgency: Int, importance: Int) -> Int {
    rows[min(max(urgency, 1), 5) - 1][min(max(importance, 1), 5) - 1]
  }
}
