/// Links that bind nothing that other links do not bind.
///
/// A line has two ends, its start before its finish; a link without lead puts
/// an end of one before an end of another. Where further steps lead from one
/// end of a link to the other, the link is implied and may go: it is not in
/// the transitive reduction (Aho, Garey, Ullman 1972). A link with a lag is
/// never called redundant, except beside one that says the same.
enum RedundantLinks {
  static func run(_ network: Network) -> HealthFinding {
    let graph = EndGraph(network)
    var isRedundant = [Bool](repeating: true, count: network.plan.links.count)
    var isLaid = [Bool](repeating: false, count: network.plan.links.count)
    for end in graph.steps.indices {
      let implied = graph.implied(from: end)
      for step in graph.steps[end] where step.source >= 0 {
        isLaid[step.source] = true
        let isLast = graph.repeats(step, from: end)
        if !isLast, step.lag > 0 || !implied.contains(step.end) {
          isRedundant[step.source] = false
        }
      }
    }
    let links = network.plan.links.enumerated().filter { isLaid[$0.offset] }
    return HealthFinding(
      .redundant, links: links.filter { isRedundant[$0.offset] }.map(\.element),
      of: links.count)
  }
}

/// Starts and finishes of lines, and which come before which.
///
/// The start of line `i` is end `2i`, its finish end `2i + 1`.
private struct EndGraph {
  struct Step {
    var end: Int
    /// The link of the plan it stems from; -1 from a start to its finish.
    var source: Int
    var lag: Int
    var isElapsed = false
    var lagCalendar = Link.LagCalendar.successor

    /// Whether both lags run in the same minutes.
    func isCounted(as other: Step) -> Bool {
      isElapsed == other.isElapsed && (isElapsed || lagCalendar == other.lagCalendar)
    }
  }

  /// By end; steps of leads, which put nothing before anything, among them.
  private(set) var steps: [[Step]]
  /// By end, its place in an order that all steps follow.
  private var rank: [Int]

  init(_ network: Network) {
    steps = Array(repeating: [], count: 2 * network.count)
    rank = Array(repeating: 0, count: 2 * network.count)
    for (place, task) in network.order.enumerated() {
      rank[2 * task] = 2 * place
      rank[2 * task + 1] = 2 * place + 1
      steps[2 * task].append(
        Step(end: 2 * task + 1, source: -1, lag: 0))
      for link in network.successors[of: task] {
        steps[2 * task + (link.fromStart ? 0 : 1)].append(
          Step(
            end: 2 * link.successor + (link.toFinish ? 1 : 0), source: link.source,
            lag: link.lag, isElapsed: link.isElapsed, lagCalendar: link.lagCalendar))
      }
    }
  }

  /// Whether an earlier link says the same as a step, or a stronger one.
  func repeats(_ step: Step, from end: Int) -> Bool {
    steps[end].contains { other in
      other.source >= 0 && other.source != step.source && other.end == step.end
        && (other.isCounted(as: step) || step.lag <= 0 && other.lag >= 0)
        && (other.lag > step.lag || other.lag == step.lag && other.source < step.source)
    }
  }

  /// Of the ends one step away, those that two steps or more lead to as well.
  func implied(from end: Int) -> Set<Int> {
    let next = steps[end]
    guard next.count > 1 else { return [] }
    let furthest = next.map { rank[$0.end] }.max() ?? 0
    var seen: Set<Int> = []
    var open: [Int] = []
    for first in next where first.lag >= 0 { visit(first.end, furthest, &open, &seen) }
    while let current = open.popLast() { visit(current, furthest, &open, &seen) }
    return seen
  }

  private func visit(
    _ end: Int, _ furthest: Int, _ open: inout [Int], _ seen: inout Set<Int>
  ) {
    for step in steps[end] where step.lag >= 0 && rank[step.end] <= furthest {
      if seen.insert(step.end).inserted { open.append(step.end) }
    }
  }
}
