/// The name that was probably meant.
public enum ClosestName {
  /// The candidate with the fewest letters to change; nil where none is close.
  ///
  /// Close means at most a third of the longer name, and one letter of a short
  /// one, but never all of them. Letters are compared without case; inserted,
  /// deleted, replaced and swapped neighbouring ones count (optimal string
  /// alignment). Of equally close candidates the first in order wins.
  public static func of(_ name: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased())
    guard wanted.count <= longest else { return nil }
    var best: (distance: Int, name: String)?
    for candidate in names {
      let letters = Array(candidate.lowercased())
      let longer = max(wanted.count, letters.count)
      let limit = min(max(1, longer / 3), longer - 1)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.name
  }

  /// Letters of the longest name that is compared, to bound the work.
  private static let longest = 64

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
