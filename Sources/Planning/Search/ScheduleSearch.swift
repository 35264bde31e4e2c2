/// Searches for a schedule of a workload that finishes early.
///
/// A genetic algorithm over two populations, after Debels and Vanhoucke (2005):
/// one holds schedules made from the left, the other from the right. Children
/// of one side are scheduled from the other, so that each of them is also a
/// forward or backward improvement of its parents (Tormos and Lova 2001; Valls,
/// Ballestín and Quintanilla 2005). A population that stops improving is given
/// up and a new one is bred. The search ends early at a proven lower bound.
///
/// The result depends on the workload, the budget and the seed alone, if the
/// budget is given in schedules.
public struct ScheduleSearch: ~Copyable {
  let workload: Workload
  let budget: SearchBudget
  /// Lists that are worth to start from.
  let hints: [[Int]]
  /// Schedules generated in parallel, to breed from.
  let parallel: [[Int]]
  var random: SearchRandom
  var scheduler: ListScheduler
  let lists: ListOrder
  let left: Population
  let right: Population
  let lowerBound: Int
  var best = Int32.max
  let bestStarts: UnsafeMutablePointer<Int32>
  let child: UnsafeMutablePointer<Int32>
  let otherChild: UnsafeMutablePointer<Int32>
  /// Whether a schedule made from the right is one that can be worked to.
  private let isSymmetric: Bool
  /// Activities up to which schedules are generated in parallel as well: it takes time
  /// by the square.
  private static let mostInParallel = 1000
  private let arena: Arena

  /// The shortest schedule found within the budget.
  ///
  /// `hints` are starts of all activities, such as those of a plan in force;
  /// the result is never longer than scheduling from the left in their order,
  /// so never longer than a hint from such a schedule if no gap is negative.
  /// At least one schedule is generated for each hint, or one in all.
  public static func run(
    _ workload: Workload, budget: SearchBudget, seed: UInt64, hints: [[Int]] = []
  ) -> SearchResult {
    var search = ScheduleSearch(workload, budget, seed, hints)
    search.breed()
    return search.result
  }

  private init(_ workload: Workload, _ budget: SearchBudget, _ seed: UInt64, _ hints: [[Int]]) {
    var arena = Arena()
    let count = workload.activities.count
    self.workload = workload
    self.budget = budget
    self.hints = hints.filter { $0.count == count }
    parallel =
      count <= ScheduleSearch.mostInParallel
      ? [ListRule.latestFinish, .mostSuccessors].map { ParallelSchedule.starts(workload, by: $0) }
      : []
    random = SearchRandom(seed: seed)
    scheduler = ListScheduler(workload)
    let size = ScheduleSearch.populationSize(count: count, expected: budget.expected)
    left = Population(size: size, count: count, &arena)
    right = Population(size: size, count: count, &arena)
    lists = ListOrder(count: count, largestKey: 3 * scheduler.longest + 3, &arena)
    lowerBound = LowerBound.of(workload)
    bestStarts = arena.fill(0, count)
    child = arena.fill(0, count)
    otherChild = arena.fill(0, count)
    isSymmetric = scheduler.isSteady && workload.activities.allSatisfy { $0.earliestStart == 0 }
    self.arena = arena
  }

  /// Members of each population: more where there is time to breed them, and
  /// fewer for small workloads, which are better begun anew.
  private static func populationSize(count: Int, expected: Int) -> Int {
    let ideal = (Double(expected) * Double(count) / 120).squareRoot() * 0.75
    return max(8, min(Int(ideal), count * 17 / 10))
  }

  private var result: SearchResult {
    SearchResult(
      starts: (0..<lists.count).map { Int(bestStarts[$0]) }, finish: Int(best),
      lowerBound: lowerBound, schedules: scheduler.made)
  }

  /// Whether to stop: at the lower bound, or when the budget is used up.
  @inline(__always)
  var isDone: Bool {
    if Int(best) <= lowerBound { return true }
    if scheduler.made == 0 { return false }
    switch budget {
    case .schedules(let limit): return scheduler.made >= limit
    case .untilOver(_, let isOver): return scheduler.made & 31 == 0 && isOver()
    }
  }

  /// Schedules the list from one side and keeps what is the best so far.
  ///
  /// A schedule from the right counts as well where it can be worked to.
  @inline(__always)
  mutating func make(
    _ direction: Direction, into starts: UnsafeMutablePointer<Int32>,
    bound: Int32 = Int32.max - 1
  ) -> Int32 {
    switch direction {
    case .fromLeft:
      let finish = scheduler.fromLeft(lists.list, into: starts, bound: bound)
      if finish < best {
        best = finish
        bestStarts.update(from: starts, count: lists.count)
      }
      return finish
    case .fromRight:
      let finish = scheduler.fromRight(lists.list, end: best, into: starts, bound: bound)
      if finish < best, isSymmetric {
        best = finish
        for activity in 0..<lists.count {
          bestStarts[activity] = finish - starts[activity] - scheduler.duration[activity]
        }
      }
      return finish
    }
  }
}

/// The end of time from which schedules are made.
enum Direction {
  case fromLeft
  case fromRight
}
