/// The checks that look at links.
struct HealthLinks {
  private let network: Network
  /// Links to work that is still to be done.
  private let open: [Link]

  init(_ network: Network) {
    self.network = network
    open = network.plan.links.filter { link in
      guard let place = network.index[link.successor] else { return false }
      return network.outline.lines(under: place).contains {
        network.plan.tasks[$0].progress.finish == nil
      }
    }
  }

  func leads() -> HealthFinding {
    HealthFinding(.leads, links: open.filter { $0.lag.minutes < 0 }, of: open.count)
  }

  func lags() -> HealthFinding {
    HealthFinding(.lags, links: open.filter { $0.lag.minutes > 0 }, of: open.count)
  }

  /// The share of links from finish to start; the others are named.
  func relationTypes() -> HealthFinding {
    let others = open.filter { $0.kind != .finishToStart }
    return HealthFinding(
      .relationTypes, of: open.count,
      measure: Rational(open.count - others.count, over: open.count), links: others)
  }

  /// Links that work which has begun, or has ended, did not wait for.
  func outOfSequence() -> HealthFinding {
    var dates = Dates(count: network.count)
    network.placeProgress(&dates)
    var population: Set<Int> = []
    var broken: Set<Int> = []
    for task in network.order {
      guard let start = network.plan.tasks[task].progress.start else { continue }
      let finish = network.plan.tasks[task].progress.finish
      for link in network.predecessors[of: task] {
        guard let end = link.toFinish ? finish : start else { continue }
        population.insert(link.source)
        let before = network.plan.tasks[link.predecessor].progress
        let isReached = (link.fromStart ? before.start : before.finish) != nil
        let time = network.calendars[network.calendar[task]]
        if !isReached
          || time.worked(atMinute: network.reached(link, dates))
            > time.worked(atMinute: end.minute)
        {
          broken.insert(link.source)
        }
      }
    }
    return HealthFinding(
      .outOfSequence, links: broken.sorted().map { network.plan.links[$0] },
      of: population.count)
  }
}

extension Link.Lag {
  /// Minutes, whatever they are counted in.
  var minutes: Int {
    switch self {
    case .working(let minutes), .elapsed(let minutes): minutes
    }
  }
}
