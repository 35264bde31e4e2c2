import Planning

/// Which edits of a request to leave out, one proposal after another.
///
/// First the fewest: by count, then work, then the later of the request. Where so
/// many proposals say nothing, the part is grown from nothing, bundle by bundle.
struct SplitSearch {
  /// Plans that are worked out at most in each of the two ways.
  private static let mostTrials = 48
  /// Requests of more bundles are not searched by fewest.
  private static let mostBundles = 64

  private struct Proposal {
    /// The last bundle that was left out for its own sake.
    var last: Int
    var waiting: Set<Int>
    var rank: Rank
  }

  private struct Rank: Comparable {
    var edits: Int
    var work: Int
    /// Ascending; those further back are left out first.
    var bundles: [Int]

    static func < (left: Rank, right: Rank) -> Bool {
      if left.edits != right.edits { return left.edits < right.edits }
      if left.work != right.work { return left.work < right.work }
      return right.bundles.lexicographicallyPrecedes(left.bundles)
    }
  }

  private let bundles: EditBundles
  /// Person minutes that each bundle adds.
  private let work: [Int]
  private var open: [Proposal] = []
  private var known: Set<Set<Int>> = []
  private var trials = 0
  /// What waits while the part is grown, and which bundle is tried next.
  private var growing: (waiting: Set<Int>, next: Int, tried: Set<Int>, trials: Int)
  /// The largest part found by growing.
  private(set) var kept: OptionAssessment?

  init(_ bundles: EditBundles, _ edits: [PlanEdit]) {
    self.bundles = bundles
    work = bundles.bundles.map { $0.edits.reduce(0) { $0 + edits[$1].addedWork } }
    growing = (Set(bundles.bundles.indices), 0, [], 0)
    guard bundles.bundles.count <= SplitSearch.mostBundles else { return }
    extend([], after: -1)
  }

  /// Places of the edits to leave out next; nil where all or enough were tried.
  mutating func next() -> Set<Int>? {
    guard trials < SplitSearch.mostTrials,
      let place = open.indices.min(by: { open[$0].rank < open[$1].rank })
    else { return nil }
    trials += 1
    let proposal = open.remove(at: place)
    extend(proposal.waiting, after: proposal.last)
    return edits(of: proposal.waiting)
  }

  /// Places of the edits to leave out so that one bundle more is made; nil where
  /// all or enough were tried.
  mutating func nextToKeep() -> Set<Int>? {
    while growing.next < bundles.bundles.count, growing.trials < SplitSearch.mostTrials {
      let bundle = growing.next
      growing.next += 1
      let fewer = bundles.waiting(with: growing.waiting.subtracting(needed(by: bundle)))
      guard growing.waiting.contains(bundle), !fewer.contains(bundle), !fewer.isEmpty,
        !known.contains(fewer) || open.contains(where: { $0.waiting == fewer })
      else { continue }
      growing.tried = fewer
      growing.trials += 1
      return edits(of: fewer)
    }
    return nil
  }

  /// Takes the last part proposed by `nextToKeep`, which can be made.
  mutating func keep(_ option: OptionAssessment) {
    growing.waiting = growing.tried
    kept = option
  }

  private mutating func extend(_ waiting: Set<Int>, after last: Int) {
    for bundle in bundles.bundles.indices where bundle > last && !waiting.contains(bundle) {
      let more = bundles.waiting(with: waiting.union([bundle]))
      guard more.count < bundles.bundles.count, known.insert(more).inserted else { continue }
      open.append(Proposal(last: bundle, waiting: more, rank: rank(more)))
    }
  }

  private func rank(_ waiting: Set<Int>) -> Rank {
    Rank(
      edits: waiting.reduce(0) { $0 + bundles.bundles[$1].edits.count },
      work: waiting.reduce(0) { $0 + work[$1] }, bundles: waiting.sorted())
  }

  /// A bundle and all that it cannot do without.
  private func needed(by bundle: Int) -> Set<Int> {
    var found: Set<Int> = [bundle]
    var open = [bundle]
    while let next = open.popLast() {
      for other in bundles.bundles[next].needs where found.insert(other).inserted {
        open.append(other)
      }
    }
    return found
  }

  private func edits(of waiting: Set<Int>) -> Set<Int> {
    Set(waiting.flatMap { bundles.bundles[$0].edits })
  }
}

extension PlanEdit {
  /// Person minutes of the line that the edit adds.
  fileprivate var addedWork: Int {
    guard let task = addedTask else { return 0 }
    let shares = task.assignments.reduce(0) { $0 + $1.units }
    return task.duration * max(100, shares) / 100
  }
}
