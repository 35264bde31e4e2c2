/// One measured figure, beside what raw LMDB reaches for the same work.
public struct Figure: Sendable, Equatable {
  /// A stable word, such as `append.single`.
  public var name: String
  /// The median over all repetitions.
  public var value: Double
  public var unit: String
  /// The median of the floor; nil where raw LMDB does nothing comparable.
  public var floor: Double?

  /// The figure over its floor: the part of raw speed that is kept, or how many
  /// times more pages are written.
  public var ratio: Double? { floor.map { $0 == 0 ? 0 : value / $0 } }
}

/// A value taken several times.
struct Samples {
  private var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  /// The middle one in order; 0 where none was taken.
  var median: Double {
    let sorted = values.sorted()
    if sorted.isEmpty { return 0 }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}

/// How long a piece of work takes, in seconds.
func seconds<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) -> Double {
  let clock = ContinuousClock()
  let start = clock.now
  try work()
  let parts = (clock.now - start).components
  return max(Double(parts.seconds) + Double(parts.attoseconds) / 1e18, 1e-9)
}
