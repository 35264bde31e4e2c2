public import Planning

extension PlanImported {
  /// Schedules a plan for the first time and reserves its buffers.
  ///
  /// - Throws: `Refusal` for a plan that cannot be scheduled.
  public init(
    scheduling plan: Plan, customers: [Customer], source: Source
  ) throws(Refusal) {
    let network = try Refusal.planning { () throws(PlanningError) in try Network(plan) }
    let schedule = network.firstSchedule
    let placed = try Refusal.planning { () throws(PlanningError) in
      try BufferPlan.place(
        network, schedule, CriticalPath(network, placed: schedule.placements))
    }
    let durations = Dictionary(plan.tasks.map { ($0.id, $0.duration) }) { first, _ in first }
    self.init(
      plan: plan, customers: customers, placements: schedule.placements,
      buffers: zip(plan.buffers, placed).map { specification, buffer in
        BufferReserve(
          specification: specification, chain: buffer.chain, wanted: buffer.wanted,
          reserved: buffer.got, start: buffer.start, end: buffer.until,
          chainLength: buffer.chain.reduce(0) { $0 + (durations[$1] ?? 0) },
          endsPlan: specification.kind == .project && buffer.start == schedule.finish,
          fedStart: specification.fed.flatMap { schedule[$0]?.start })
      },
      source: source)
  }
}

extension Network {
  /// The dates of a plan that is taken in: by plan priority, or those of a
  /// search that finishes earlier; the same for the same plan.
  var firstSchedule: Schedule {
    Levelling.schedule(self, schedules: Levelling.usualSchedules(for: self), seed: 0)
  }
}

extension BufferSpecification {
  /// The task that a feeding buffer stands before.
  fileprivate var fed: TaskID? {
    if case .feeding(let fed) = kind { fed } else { nil }
  }
}
