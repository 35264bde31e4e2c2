/// A network in slots of equal length: near to the plan, not the plan itself.
///
/// All work is counted in working minutes of the plan's calendar, as if every
/// task were worked in it, and rounded up to slots. What has started takes its
/// people until it is done.
struct NetworkSlots {
  let workload: Workload
  /// The place in the plan of each activity.
  let places: [Int]
  /// The slots in which a schedule of the plan has the activities start.
  let hint: [Int]
  private let ruler: Ruler
  private let time: WorkTime
  private let origin: Int

  /// More slots than this make the slots longer.
  private static let mostSlots = 50_000

  /// Nil for a plan in which nothing is left to place, or whose figures are too
  /// large for a workload.
  ///
  /// `delays` are earliest starts by place, in minutes.
  init?(
    _ network: Network, _ schedule: Schedule, dataDate: PlanTime?, delays: [Int]? = nil
  ) {
    let places = network.order.filter { !network.isUnderWay($0) }
    guard !places.isEmpty else { return nil }
    let time = network.planCalendar
    let origin = time.worked(at: max(network.plan.start, dataDate ?? network.plan.start))
    let ruler = Ruler(network, places)
    let remaining = Dictionary(uniqueKeysWithValues: zip(places, places.indices))
    var activities: [Workload.Activity] = []
    for place in places {
      let earliest = max(network.limits[place].startNotBefore, delays?[place] ?? Int.min)
      let wait = earliest == Int.min ? 0 : time.worked(atMinute: earliest) - origin
      activities.append(
        Workload.Activity(
          duration: ruler.slots(network.duration[place]), earliestStart: ruler.slots(max(0, wait)),
          needs: network.bookings[of: place].map {
            Workload.Need(resource: $0.resource, units: $0.units)
          }))
    }
    var supplies = network.capacity.map { Workload.Supply(capacity: $0) }
    for hold in network.holds {
      let from = ruler.slots(max(0, time.worked(atMinute: hold.from) - origin))
      let until = ruler.slots(max(0, time.worked(atMinute: hold.until) - origin))
      guard from < min(until, NetworkSlots.mostSlots) else { continue }
      supplies[hold.part].shortages.append(
        Workload.Shortage(slots: from..<min(until, NetworkSlots.mostSlots), units: hold.units))
    }
    for place in network.order where network.isUnderWay(place) {
      let placement = schedule.placements[place]
      let end = ruler.slots(max(0, time.worked(at: placement.finish) - origin))
      for link in network.successors[of: place] {
        guard let after = remaining[link.successor], !link.toFinish, !link.fromStart else {
          continue
        }
        activities[after].earliestStart = max(activities[after].earliestStart, end)
      }
      guard end > 0, case .started = network.plan.tasks[place].progress else { continue }
      for usage in network.bookings[of: place] {
        supplies[usage.resource].shortages.append(
          Workload.Shortage(slots: 0..<end, units: usage.units))
      }
    }
    var gaps: [Workload.Gap] = []
    for link in network.predecessors.links {
      guard let before = remaining[link.predecessor], let after = remaining[link.successor]
      else { continue }
      var slots = ruler.slots(link.isElapsed ? ruler.working(link.lag) : link.lag)
      if !link.fromStart { slots += activities[before].duration }
      if link.toFinish { slots -= activities[after].duration }
      gaps.append(Workload.Gap(before, after, slots: slots))
    }
    guard
      let workload = try? Workload(activities: activities, gaps: gaps, supplies: supplies)
    else { return nil }
    self.workload = workload
    self.places = places
    hint = places.map {
      ruler.slots(max(0, time.worked(at: schedule.placements[$0].start) - origin))
    }
    (self.ruler, self.time, self.origin) = (ruler, time, origin)
  }

  /// The slot that a time falls into, or the first for one before.
  func slot(of moment: PlanTime) -> Int {
    ruler.slots(max(0, time.worked(at: moment) - origin))
  }

  /// The length of a slot, and what is counted in it.
  private struct Ruler {
    private let length: Int
    private let weekMinutes: Int

    /// The greatest length that divides all durations and lags, or a longer
    /// one where there would be too many slots.
    init(_ network: Network, _ places: [Int]) {
      var common = 0
      var total = 0
      for place in places {
        common = Ruler.divisor(common, network.duration[place])
        total += network.duration[place]
      }
      for link in network.predecessors.links { common = Ruler.divisor(common, abs(link.lag)) }
      length = max(1, common, total / NetworkSlots.mostSlots)
      weekMinutes = network.planCalendar.weekBefore[7]
    }

    func slots(_ minutes: Int) -> Int {
      minutes >= 0 ? (minutes + length - 1) / length : -(-minutes / length)
    }

    /// About how much of elapsed minutes is worked.
    func working(_ elapsed: Int) -> Int { elapsed * weekMinutes / (7 * 1440) }

    private static func divisor(_ one: Int, _ other: Int) -> Int {
      var (one, other) = (one, other)
      while other != 0 { (one, other) = (other, one % other) }
      return one
    }
  }
}
