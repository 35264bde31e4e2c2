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
    let all = changes.count < 63 ? (UInt64(1) << changes.count) - 1 : UInt64.max
    let (whole, none) = (try game.value(of: all), try game.value(of: 0))
    delay = whole.finish - none.finish
    drawn = whole.drawn - none.drawn
    isExact = changes.count <= Attribution.mostForExact
    var sums = [Game.Value](repeating: Game.Value(), count: changes.count)
    let orders: Int
    if isExact {
      orders = (1...max(1, changes.count)).reduce(1, *)
      try Attribution.addAll(&sums, &game)
    } else {
      orders = Attribution.sample
      try Attribution.addSample(&sums, &game, seed: seed)
    }
    var lines: [Line] = []
    for (place, change) in changes.enumerated() {
      let without = try game.value(of: all & ~(UInt64(1) << place))
      lines.append(
        Line(
          change: change, delayAlone: whole.finish - without.finish,
          drawnAlone: whole.drawn - without.drawn,
          delay: Share(sum: sums[place].finish, orders: orders),
          drawn: Share(sum: sums[place].drawn, orders: orders)))
    }
    self.lines = lines
  }

  /// Each set of others before a change comes in |S|!·(n−|S|−1)! orders.
  private static func addAll(_ sums: inout [Game.Value], _ game: inout Game) throws(Refusal) {
    let count = game.changes.count
    var factorial = [1]
    for number in 1...max(1, count) { factorial.append(factorial[number - 1] * number) }
    for place in 0..<count {
      for set in 0..<(UInt64(1) << count) where set & (UInt64(1) << place) == 0 {
        let size = set.nonzeroBitCount
        let weight = factorial[size] * factorial[count - size - 1]
        let (with, without) = (
          try game.value(of: set | UInt64(1) << place), try game.value(of: set)
        )
        sums[place].finish += weight * (with.finish - without.finish)
        sums[place].drawn += weight * (with.drawn - without.drawn)
      }
    }
  }

  private static func addSample(
    _ sums: inout [Game.Value], _ game: inout Game, seed: UInt64
  ) throws(Refusal) {
    var random = SampleGenerator(seed: seed)
    for _ in 0..<sample {
      var set: UInt64 = 0
      var before = try game.value(of: 0)
      for place in (0..<game.changes.count).shuffled(using: &random) {
        set |= UInt64(1) << place
        let after = try game.value(of: set)
        sums[place].finish += after.finish - before.finish
        sums[place].drawn += after.drawn - before.drawn
        before = after
      }
    }
  }
}

/// What each set of changes comes to, worked out once.
private struct Game {
  struct Value {
    /// The end of work in working minutes of the plan's calendar.
    var finish = 0
    var drawn = 0
  }

  let events: [PlanEvent]
  let changes: [ChangeID]
  private var known: [UInt64: Value] = [:]
  private var time: WorkTime?

  init(events: [PlanEvent], changes: [ChangeID]) {
    self.events = events
    self.changes = changes
  }

  /// The value of a set, given by the bits of the places of its changes.
  mutating func value(of set: UInt64) throws(Refusal) -> Value {
    if let value = known[set] { return value }
    var omitted: Set<ChangeID> = []
    for (place, change) in changes.enumerated() where set & (UInt64(1) << place) == 0 {
      omitted.insert(change)
    }
    let plan = try Counterfactual(events, without: omitted)
    if time == nil {
      time = try Refusal.planning { () throws(PlanningError) in
        try Network(plan.state.plan).planCalendar
      }
    }
    let value = Value(finish: time?.worked(at: plan.finish) ?? 0, drawn: plan.drawn)
    known[set] = value
    return value
  }
}

/// Draws orders: SplitMix64, the same on every machine.
private struct SampleGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
