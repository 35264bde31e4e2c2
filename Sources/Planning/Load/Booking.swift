/// One stretch of unbroken work in which a task takes a resource.
public struct Booking: Sendable, Equatable {
  public var resource: ResourceID
  public var task: TaskID
  public var start: PlanTime
  public var finish: PlanTime
  /// Hundredths of one full person or machine.
  public var units: Int

  public init(
    resource: ResourceID, task: TaskID, start: PlanTime, finish: PlanTime, units: Int
  ) {
    self.resource = resource
    self.task = task
    self.start = start
    self.finish = finish
    self.units = units
  }

  /// All that is still to be worked of a plan as placed, in plan order.
  ///
  /// Work that is done counts for nothing; of started work, what is left.
  public static func all(_ network: Network, _ placements: [Placement]) -> [Booking] {
    var bookings: [Booking] = []
    for placed in placements {
      guard let place = network.place(of: placed.task), network.holdsWork(placed.task) else {
        continue
      }
      let time = network.calendars[network.calendar[place]]
      let usages = network.usages[of: place].filter { $0.units > 0 }
      for part in OverloadSweep.parts(of: network.plan.tasks[place], placed) {
        time.forEachStretch(from: part.start.minute, to: part.finish.minute) { from, to in
          for usage in usages {
            bookings.append(
              Booking(
                resource: network.plan.resources[usage.resource].id, task: placed.task,
                start: PlanTime(minute: from), finish: PlanTime(minute: to), units: usage.units))
          }
        }
      }
    }
    return bookings
  }
}
