/// What work as placed takes out of a reserve of a resource.
public struct ReserveUse: Sendable, Equatable {
  public var reserve: ResourceReserve
  /// Minutes of one full person that it holds, in the hours of the resource.
  public var reserved: Int
  /// Those of them that are taken.
  public var drawn: Int
  /// The lines that run while it is drawn on and may draw on it, in plan order;
  /// work that has started may draw on it unasked.
  public var tasks: [TaskID]

  public init(reserve: ResourceReserve, reserved: Int, drawn: Int, tasks: [TaskID]) {
    self.reserve = reserve
    self.reserved = reserved
    self.drawn = drawn
    self.tasks = tasks
  }

  public var left: Int { reserved - drawn }

  /// One for each reserve of the plan, in its order.
  ///
  /// A reserve is drawn on when more is taken than the capacity without it. Of
  /// reserves that keep the same resource at one time, the first is drawn on first.
  public static func all(_ network: Network, _ placements: [Placement]) -> [ReserveUse] {
    let plan = network.plan
    guard !plan.reserves.isEmpty else { return [] }
    let placed = Dictionary(placements.map { ($0.task, $0) }) { first, _ in first }
    var uses = plan.reserves.map { reserve in
      ReserveUse(
        reserve: reserve, reserved: reserved(reserve, plan), drawn: 0, tasks: [])
    }
    for resource in plan.resources {
      let own = plan.reserves.indices.filter { plan.reserves[$0].resource == resource.id }
      if !own.isEmpty { ReserveSweep(network, resource, own, placed).run(&uses) }
    }
    return uses
  }

  private static func reserved(_ reserve: ResourceReserve, _ plan: Plan) -> Int {
    let resource = plan.resources.first { $0.id == reserve.resource }
    let name = resource?.calendar ?? plan.calendar
    guard let calendar = plan.calendars.first(where: { $0.id == name }),
      let time = try? WorkTime(calendar)
    else { return 0 }
    return (time.minutes(from: reserve.from, to: reserve.until) * reserve.units + 99) / 100
  }
}
