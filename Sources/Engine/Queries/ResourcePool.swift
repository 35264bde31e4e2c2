import ChangeControl
public import Planning
public import Projections

/// The people and machines of all projects, with what is booked of them.
public struct ResourcePool: Query {
  /// The first week is the one that holds this time; that of `now` where nil.
  public var from: PlanTime?
  public var weeks: Int
  /// UTC milliseconds since 1970.
  public var now: Int64

  public init(from: PlanTime? = nil, weeks: Int, now: Int64) {
    self.from = from
    self.weeks = weeks
    self.now = now
  }

  /// - Throws: `EngineError.refused` for a plan in force that cannot be laid out.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> ResourcePoolView {
    var pool = Pool()
    let projects = try EngineError.projecting { () throws(ProjectionError) in
      try PlanProjection.foremost(.max, in: reader).map(\.id).sorted()
    }
    for project in projects {
      let state = try PlanInForce(project: project).answer(from: reader)
      let added = pool
      pool = try EngineError.deciding { () throws(Refusal) in
        var pool = added
        try pool.add(state)
        return pool
      }
    }
    let first = CalendarWeek(ofDay: (from ?? PlanTime(milliseconds: now)).day)
    let weeks = (0..<weeks).map { CalendarWeek(ofDay: first.monday + 7 * $0) }
    return ResourcePoolView(
      weeks: weeks, lines: pool.lines(weeks), doubleBookings: pool.doubleBookings(),
      reserves: pool.reserves)
  }
}

/// What the plans say of resources, put together.
private struct Pool {
  private struct Member {
    var resource: Resource
    var hours: WorkTime
    var capacity: Int
    var projects: [ProjectID]
    var isContradictory = false
    var bookings: [(project: ProjectID, booking: Booking)] = []
  }

  private var members: [ResourceID: Member] = [:]
  private(set) var reserves: [ResourcePoolView.Reserve] = []

  mutating func add(_ state: PlanState) throws(Refusal) {
    let plan = state.plan
    let network = try PlannedState(inForce: state).network
    for resource in plan.resources {
      let id = resource.calendar ?? plan.calendar
      guard let calendar = plan.calendars.first(where: { $0.id == id }) else { continue }
      let hours: WorkTime
      do throws(PlanningError) { hours = try WorkTime(calendar) } catch { throw .planning(error) }
      if var member = members[resource.id] {
        member.projects.append(plan.id)
        if member.capacity != resource.capacity || member.hours != hours {
          member.isContradictory = true
        }
        member.capacity = max(member.capacity, resource.capacity)
        members[resource.id] = member
      } else {
        members[resource.id] = Member(
          resource: resource, hours: hours, capacity: resource.capacity, projects: [plan.id])
      }
    }
    for booking in Booking.all(network, state.placements) {
      members[booking.resource]?.bookings.append((plan.id, booking))
    }
    for use in ReserveUse.all(network, state.placements) {
      let department = plan.resources.first { $0.id == use.reserve.resource }?.department
      reserves.append(.init(project: plan.id, department: department, use: use))
    }
  }

  func lines(_ weeks: [CalendarWeek]) -> [ResourcePoolView.Line] {
    members.values.sorted { $0.resource.id < $1.resource.id }.map { member in
      var booked: [CalendarWeek: Int] = [:]
      for (_, booking) in member.bookings {
        var from = booking.start.minute
        while from < booking.finish.minute {
          let week = CalendarWeek(ofDay: PlanTime(minute: from).day)
          let to = min(booking.finish.minute, (week.monday + 7) * 1440)
          booked[week, default: 0] += (to - from) * booking.units
          from = to
        }
      }
      return ResourcePoolView.Line(
        member.resource, capacity: member.capacity, projects: member.projects,
        isContradictory: member.isContradictory,
        weeks: weeks.map { week in
          let minutes = member.hours.minutes(
            from: PlanTime(minute: week.monday * 1440),
            to: PlanTime(minute: (week.monday + 7) * 1440))
          return ResourcePoolView.Load(
            bookedHundredths: booked[week] ?? 0, availableHundredths: minutes * member.capacity)
        })
    }
  }

  /// Walks along each resource; neighbouring times with the same work are one.
  func doubleBookings() -> [ResourcePoolView.DoubleBooking] {
    members.values.sorted { $0.resource.id < $1.resource.id }.flatMap { member in
      var found: [ResourcePoolView.DoubleBooking] = []
      var edges = member.bookings.indices.flatMap { index in
        let booking = member.bookings[index].booking
        return [
          (minute: booking.start.minute, units: booking.units, index: index),
          (minute: booking.finish.minute, units: -booking.units, index: index),
        ]
      }
      // At one moment those that free come first.
      edges.sort { ($0.minute, $0.units, $0.index) < ($1.minute, $1.units, $1.index) }
      var running: Set<Int> = []
      var taken = 0
      for (place, edge) in edges.enumerated() {
        taken += edge.units
        if edge.units > 0 { running.insert(edge.index) } else { running.remove(edge.index) }
        guard place + 1 < edges.count, taken > member.capacity,
          edges[place + 1].minute > edge.minute
        else { continue }
        let span = edge.minute..<edges[place + 1].minute
        let work = running.sorted().map {
          ResourcePoolView.DoubleBooking.Work(
            project: member.bookings[$0].project, task: member.bookings[$0].booking.task)
        }
        let missing = ((taken - member.capacity) * span.count + 99) / 100
        if let last = found.last, last.work == work {
          found[found.count - 1].finish = PlanTime(minute: span.upperBound)
          found[found.count - 1].missing += missing
          found[found.count - 1].taken = max(last.taken, taken)
        } else {
          found.append(
            .init(
              resource: member.resource.id, start: PlanTime(minute: span.lowerBound),
              finish: PlanTime(minute: span.upperBound), taken: taken, capacity: member.capacity,
              missing: missing, work: work))
        }
      }
      return found
    }
  }
}
