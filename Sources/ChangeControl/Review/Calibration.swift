public import Planning

/// How far the estimates of one person were from what work took.
public struct Calibration: Sendable, Equatable {
  public var estimator: String
  /// Tasks of reviewed changes that were given minutes above zero.
  public var tasks: Int
  /// The sums over these tasks, in working minutes.
  public var expected: Int
  public var taken: Int
  /// (taken − expected) / expected of the task that went best and of the one that
  /// went worst.
  public var least: Rational
  public var most: Rational

  /// (taken − expected) / expected over all tasks.
  public var bias: Rational? { Rational(taken - expected, over: expected) }

  /// One for each estimator of some reviews, by name.
  public static func all(_ reviews: [ImpactReview]) -> [Calibration] {
    var found: [String: Calibration] = [:]
    for review in reviews {
      for line in review.lines {
        guard let error = Rational(line.taken - line.expected, over: line.expected) else {
          continue
        }
        var mine =
          found[review.estimator]
          ?? Calibration(
            estimator: review.estimator, tasks: 0, expected: 0, taken: 0, least: error, most: error)
        mine.tasks += 1
        mine.expected += line.expected
        mine.taken += line.taken
        mine.least = min(mine.least, error)
        mine.most = max(mine.most, error)
        found[review.estimator] = mine
      }
    }
    return found.values.sorted { $0.estimator < $1.estimator }
  }
}
