import Planning

/// Looks for the best set of requests.
///
/// Sets are looked at by what they are worth, the greatest first, so that the
/// first that can be carried out ends the search but for those of equal worth.
struct SetSearch {
  /// Schedules that are made at most where not all sets can be looked at.
  static let usualSchedules = 400
  /// Schedules after which a search for certain is given up.
  ///
  /// They take seconds on a plan of hundreds of lines; of twelve requests every set
  /// is looked at within them.
  static let mostSchedules = 4096

  let planner: SetPlanner
  /// By place, the places that it contradicts.
  let contradicted: [Set<Int>]
  private var known: [[Int]: SetOutcome]
  private(set) var schedules = 0

  /// `known` are outcomes that were worked out already, by places in order.
  init(_ planner: SetPlanner, contradicted: [Set<Int>], known: [[Int]: SetOutcome]) {
    self.planner = planner
    self.contradicted = contradicted
    self.known = known
    self.known[[]] = .planned(planner.untouched)
  }

  struct Found {
    var places: [Int]
    var effect: SetEffect
    var isExact: Bool
  }

  /// - Parameters:
  ///   - most: Schedules after which a search for certain is given up.
  ///   - budget: Schedules to be made at most where that is so, and where there are
  ///     more requests than are searched for certain.
  ///   - seed: Makes another search of so many.
  /// - Returns: The best set and what it does; the empty one where none can be
  ///   carried out.
  mutating func run(
    most: Int = mostSchedules, budget: Int = usualSchedules, seed: UInt64
  ) -> Found {
    if planner.question.asked.count <= JointEvaluation.mostForCertain, let found = exact(most) {
      return found
    }
    return bounded(budget, seed)
  }

  func worth(_ places: [Int]) -> (priority: Int, value: Int) {
    places.reduce((0, 0)) { sum, place in
      let asked = planner.question.asked[place]
      return (sum.0 + asked.priority, sum.1 + max(0, asked.request.value ?? 0))
    }
  }

  func contradicts(_ places: [Int]) -> Bool {
    places.enumerated().contains { index, place in
      places[..<index].contains { contradicted[place].contains($0) }
    }
  }

  mutating func outcome(of places: [Int]) -> SetOutcome {
    if let outcome = known[places] { return outcome }
    schedules += 1
    let outcome = planner.outcome(of: places)
    known[places] = outcome
    return outcome
  }

  /// The best of all sets; nil where more schedules would have to be made for it.
  private mutating func exact(_ most: Int) -> Found? {
    let last = schedules + most
    let count = planner.question.asked.count
    let sets = (0..<(1 << count)).map { mask in (0..<count).filter { mask >> $0 & 1 == 1 } }
      .filter { !contradicts($0) }
    let ranked = sets.map { (places: $0, worth: worth($0)) }.sorted {
      $0.worth != $1.worth ? $0.worth > $1.worth : $0.places.lexicographicallyPrecedes($1.places)
    }
    var best: (found: Found, worth: (Int, Int))?
    for set in ranked {
      if let best, set.worth != best.worth { break }
      guard schedules < last else { return nil }
      guard case .planned(let effect) = outcome(of: set.places), effect.isFeasible else { continue }
      if let best, best.found.effect.moved <= effect.moved { continue }
      best = (Found(places: set.places, effect: effect, isExact: true), set.worth)
    }
    return best?.found ?? Found(places: [], effect: planner.untouched, isExact: true)
  }

  /// Fills sets in the order of rank and then in orders drawn at random, each
  /// request that fits joining, until the schedules are used up.
  mutating func bounded(_ budget: Int, _ seed: UInt64) -> Found {
    var random = SeededRandom(seed: seed)
    var order = Array(planner.question.asked.indices)
    var best = Found(places: [], effect: planner.untouched, isExact: false)
    let first = schedules
    var rounds = 0
    while rounds == 0 || (schedules - first < budget && rounds < budget) {
      let found = filled(order)
      if isBetter(found, than: best) { best = found }
      random.shuffle(&order)
      rounds += 1
    }
    return best
  }

  private mutating func filled(_ order: [Int]) -> Found {
    var found = Found(places: [], effect: planner.untouched, isExact: false)
    for place in order {
      let places = (found.places + [place]).sorted()
      guard !contradicts(places), case .planned(let effect) = outcome(of: places),
        effect.isFeasible
      else { continue }
      found = Found(places: places, effect: effect, isExact: false)
    }
    return found
  }

  private func isBetter(_ one: Found, than other: Found) -> Bool {
    let (mine, theirs) = (worth(one.places), worth(other.places))
    if mine != theirs { return mine > theirs }
    if one.effect.moved != other.effect.moved { return one.effect.moved < other.effect.moved }
    return one.places.lexicographicallyPrecedes(other.places)
  }
}

extension SetPlanner {
  /// The effect of carrying out nothing.
  var untouched: SetEffect {
    SetEffect(
      option: .absorb, finish: before.finish, slip: 0,
      draws: question.state.buffers.map { BufferDraw(buffer: $0.reserve.id, minutes: 0) },
      moved: 0, obstacles: [])
  }
}
