/// The name that was probably meant.
public enum ClosestName {
  /// The nearest of `names` within a third of the letters, the first at a tie.
  ///
  /// Distance counts inserted, deleted, replaced and swapped neighbouring
  /// letters (optimal string alignment), letters compared without case.
  public static func of(_ name: String, among names: [String]) -> String? {
    let wanted = Array(name.lowercased())
    let limit = wanted.count / 3
    guard limit > 0 else { return nil }
    var best: (distance: Int, name: String)?
    for candidate in names {
      let distance = distance(wanted, Array(candidate.lowercased()))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.name
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var row = [i + 1]
      for (j, b) in right.enumerated() {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
