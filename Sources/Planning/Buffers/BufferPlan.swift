/// Sets the buffers of a plan into a schedule.
///
/// Buffers move nothing: they take the room that the schedule leaves and say
/// what they got and what they wanted.
public enum BufferPlan {
  /// Places every buffer of the plan, in the plan's order.
  ///
  /// - A *project* buffer always gets its size.
  /// - A *feeding* buffer gets at most the gap between the task it stands
  ///   behind and the task it feeds, less the lag of a link between the two.
  /// - A *milestone* buffer gets at most the gap between the finish of its line
  ///   and the promise on it: nothing when the promise is broken. Only its
  ///   explicit size is heeded; otherwise it wants the whole gap.
  ///
  /// - Throws: `emptyBuffer` where a sizing yields nothing, `noPromise` for a
  ///   milestone buffer without promise, `unknownTask` where the schedule is
  ///   one of another plan.
  public static func place(
    _ network: Network, _ schedule: Schedule, _ criticalPath: CriticalPath
  ) throws(PlanningError) -> [PlacedBuffer] {
    let dates = network.dates(of: schedule)
    var placed: [PlacedBuffer] = []
    for buffer in network.plan.buffers {
      guard let task = network.index[buffer.protects], let placement = schedule[buffer.protects]
      else { throw .unknownTask(buffer.protects, place: "buffer \(buffer.id)") }
      let time = network.planCalendar
      let start = placement.finish
      let chain = chain(buffer, behind: task, network, dates, criticalPath)
      let gap = try gap(buffer, behind: placement, network, schedule)
      let wanted = try wanted(buffer, chain, gap: gap, network)
      let got = min(wanted, max(0, gap ?? wanted))
      placed.append(
        PlacedBuffer(
          id: buffer.id, kind: buffer.kind, sizing: buffer.sizing, protects: buffer.protects,
          chain: chain, wanted: wanted, got: got, start: start, until: time.add(got, to: start)))
    }
    return placed
  }

  private static func chain(
    _ buffer: BufferSpecification, behind task: Int, _ network: Network, _ dates: Dates,
    _ criticalPath: CriticalPath
  ) -> [TaskID] {
    guard buffer.chain.isEmpty else { return buffer.chain }
    let last = network.outline.lines(under: task).max {
      (dates.finish[$0], -$0) < (dates.finish[$1], -$1)
    }
    let places = DrivingChain.ending(at: last ?? task, network, dates) { place in
      switch buffer.kind {
      case .project, .milestone: true
      case .feeding: criticalPath[network.plan.tasks[place].id]?.isCritical != true
      }
    }
    return places.map { network.plan.tasks[$0].id }
  }

  /// Minutes that the schedule leaves; nil where there is no limit.
  private static func gap(
    _ buffer: BufferSpecification, behind placement: Placement, _ network: Network,
    _ schedule: Schedule
  ) throws(PlanningError) -> Int? {
    switch buffer.kind {
    case .project:
      return nil
    case .feeding(let fed):
      guard let next = schedule[fed] else {
        throw .unknownTask(fed, place: "buffer \(buffer.id)")
      }
      let lag = network.plan.links.first {
        $0.predecessor == placement.task && $0.successor == fed && $0.kind == .finishToStart
      }?.lag
      var from = placement.finish
      switch lag {
      case .working(let minutes):
        from = (network.workTime(of: fed) ?? network.planCalendar).add(minutes, to: from)
      case .elapsed(let minutes): from.minute += minutes
      case nil: break
      }
      return network.planCalendar.minutes(from: from, to: next.start)
    case .milestone:
      guard let promise = network.index[placement.task].flatMap({ network.plan.tasks[$0].promise })
      else { throw .noPromise(buffer.id, task: placement.task) }
      return network.planCalendar.minutes(from: placement.finish, to: promise.date)
    }
  }

  private static func wanted(
    _ buffer: BufferSpecification, _ chain: [TaskID], gap: Int?, _ network: Network
  ) throws(PlanningError) -> Int {
    switch (buffer.kind, buffer.sizing) {
    case (.milestone, .cut), (.milestone, .half), (.milestone, .rootSquareErrorMethod):
      return max(0, gap ?? 0)
    case (.milestone, .explicit), (.project, _), (.feeding, _):
      let tasks = chain.compactMap { network.index[$0] }.map { network.plan.tasks[$0] }
      do {
        return try BufferSize.minutes(buffer.sizing, chain: tasks.map { Estimate($0) })
      } catch {
        throw .emptyBuffer(buffer.id)
      }
    }
  }
}
