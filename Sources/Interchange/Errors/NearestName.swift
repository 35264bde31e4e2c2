/// Finds the name somebody probably meant.
enum NearestName {
  /// The candidate with the fewest letters to change; nil where none is close.
  ///
  /// Close means at most a third of the longer name, and at least one letter.
  /// Of equally close candidates the first in order wins.
  static func to(_ name: String, among candidates: some Sequence<String>) -> String? {
    var best: (name: String, distance: Int)?
    let wanted = Array(name.lowercased())
    guard wanted.count <= 64 else { return nil }
    for candidate in candidates {
      let letters = Array(candidate.lowercased())
      let allowed = max(1, max(wanted.count, letters.count) / 3)
      guard abs(letters.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, letters)
      if distance <= allowed, distance < best?.distance ?? Int.max {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// `did you mean "X"?`, or the fallback where nothing is close.
  static func hint(
    for name: String, among candidates: some Sequence<String>, otherwise: String
  ) -> String {
    to(name, among: candidates).map { "did you mean \"\($0)\"?" } ?? otherwise
  }

  /// Insertions, deletions, replacements and swaps of neighbours between two names.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        var least = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          least = min(least, beforeLast[column - 2] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
