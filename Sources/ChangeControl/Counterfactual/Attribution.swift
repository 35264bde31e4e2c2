public import Planning

/// How much of the delay of a plan, and of what was drawn from its buffers, is due to each
/// change that was carried out.
///
/// The Shapley value (L. S. Shapley, "A Value for n-Person Games", 1953) of a change is what
/// it adds, taken over all orders in which the changes could have been made: the shares sum
/// to the whole, changes that do the same get the same, and one that does nothing gets
/// nothing.
public struct Attribution: Sendable, Equatable {
  /// A number of working minutes as a sum over orders.
  public struct Share: Sendable, Equatable {
    /// The sum of what the change adds in each order.
    public var sum: Int
    /// Orders that were counted.
    public var orders: Int

    public init(sum: Int, orders: Int) {
      self.sum = sum
      self.orders = orders
    }

    /// Whole minutes, rounded half away from zero.
    public var minutes: Int {
      let doubled = abs(sum) * 2 + orders
      return (sum < 0 ? -1 : 1) * (doubled / (2 * orders))
    }
  }

  public struct Line: Sendable, Equatable {
    public var change: ChangeID
    /// What the end of work and the buffers would be better off by without it alone.
    public var delayAlone: Int
    public var drawnAlone: Int
    public var delay: Share
    public var drawn: Share
  }

  /// In the order in which they were carried out.
  public var lines: [Line]
  /// Working minutes by which all changes together move the end of work.
  public var delay: Int
  /// Working minutes that all changes together draw.
  public var drawn: Int
  /// Whether every order was counted, rather than a sample of them.
  public var isExact: Bool

  /// So many changes are attributed exactly.
  public static let mostForExact = 12
  /// Orders that are drawn for more.
  public static let sample = 60

  /// - Throws: `Refusal` for a plan that was never taken in or cannot be scheduled.
  public init(_ events: [PlanEvent], seed: UInt64) throws(Refusal) {
    let changes = Counterfactual.changes(in: events)
    var game = Game(events: events, changes: changes)
    func worth(_ set: Set<Int>) throws(Refusal) -> Worth { try game.worth(of: set) }
    let all = Set(changes.indices)
    let (whole, none) = (try worth(all), try worth([]))
    delay = whole.finish - none.finish
    drawn = whole.drawn - none.drawn
    isExact = changes.count <= Attribution.mostForExact
    let shapley =
      isExact
      ? try Shapley(exactlyOf: changes.count, worth)
      : try Shapley(of: changes.count, inOrders: Attribution.sample, seed: seed, worth)
    var lines: [Line] = []
    for (place, change) in changes.enumerated() {
      let without = try worth(all.subtracting([place]))
      lines.append(
        Line(
          change: change, delayAlone: whole.finish - without.finish,
          drawnAlone: whole.drawn - without.drawn,
          delay: Share(sum: shapley.sums[place].finish, orders: shapley.orders),
          drawn: Share(sum: shapley.sums[place].drawn, orders: shapley.orders)))
    }
    self.lines = lines
  }
}

/// What each set of changes comes to, worked out once.
private struct Game {
  let events: [PlanEvent]
  let changes: [ChangeID]
  private var known: [Set<Int>: Worth] = [:]
  private var time: WorkTime?

  init(events: [PlanEvent], changes: [ChangeID]) {
    self.events = events
    self.changes = changes
  }

  /// The worth of a set, given by the places of its changes.
  mutating func worth(of set: Set<Int>) throws(Refusal) -> Worth {
    if let worth = known[set] { return worth }
    let omitted = changes.indices.filter { !set.contains($0) }.map { changes[$0] }
    let plan = try Counterfactual(events, without: Set(omitted))
    if time == nil {
      time = try Refusal.planning { () throws(PlanningError) in
        try Network(plan.state.plan).planCalendar
      }
    }
    let worth = Worth(finish: time?.worked(at: plan.finish) ?? 0, drawn: plan.drawn)
    known[set] = worth
    return worth
  }
}
