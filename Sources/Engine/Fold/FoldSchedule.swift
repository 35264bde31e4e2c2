/// What can be done next when a log is folded by several threads.
///
/// The log is cut into batches. A batch is decoded once, whenever somebody is free.
/// Then every projection takes it in, on any thread, but only after the batch
/// before: so each projection sees every event in order, and what comes of it does
/// not depend on how many threads there are or how fast each is.
struct FoldSchedule {
  enum Step: Equatable {
    case decode(batch: Int)
    case apply(batch: Int, projection: Int)
  }

  /// Batches that are decoded before the slowest projection has taken them in, at most.
  private let ahead: Int
  private let projections: Int
  /// No batch from here on is wanted.
  private var end: Int
  private var nextToDecode = 0
  private var decoded: Set<Int> = []
  /// The batch that each projection takes in next.
  private var next: [Int]
  private var isBusy: [Bool]

  init(batches: Int, projections: Int, ahead: Int) {
    end = batches
    self.projections = projections
    self.ahead = ahead
    next = [Int](repeating: 0, count: projections)
    isBusy = [Bool](repeating: false, count: projections)
  }

  /// Batches that every projection has taken in.
  var done: Int { min(next.min() ?? end, end) }

  /// Whether nothing is left to do and nothing under way.
  var isDone: Bool { done == end && !isBusy.contains(true) }

  /// The next step, which the caller must then do; nil where it has to wait.
  mutating func take() -> Step? {
    // Whoever is furthest behind comes first.
    let ready = (0..<projections).filter {
      !isBusy[$0] && next[$0] < end && decoded.contains(next[$0])
    }
    if let projection = ready.min(by: { next[$0] < next[$1] }) {
      isBusy[projection] = true
      return .apply(batch: next[projection], projection: projection)
    }
    guard nextToDecode < end, nextToDecode < done + ahead else { return nil }
    nextToDecode += 1
    return .decode(batch: nextToDecode - 1)
  }

  /// Notes that a step was done; the batch that is not needed any more, if any.
  mutating func finish(_ step: Step) -> Int? {
    switch step {
    case .decode(let batch):
      decoded.insert(batch)
      return nil
    case .apply(let batch, let projection):
      isBusy[projection] = false
      next[projection] = batch + 1
      guard next.allSatisfy({ $0 > batch }), decoded.remove(batch) != nil else { return nil }
      return batch
    }
  }

  /// Gives up what lies behind a batch: something in it is wrong.
  mutating func stop(after batch: Int) {
    end = min(end, batch + 1)
  }
}
