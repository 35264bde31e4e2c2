import Planning

extension BufferReserve {
  /// Working minutes drawn from the buffer by a schedule.
  ///
  /// A buffer pays for every minute that the finish of what it protects slips
  /// behind the plan as taken in, and gets back what it gains. A feeding buffer
  /// pays for what its chain slips beyond the task it feeds: the chain eats its
  /// buffer first and no more than all of it; what exceeds the buffer moves the
  /// task it feeds, and so reaches the project buffer. A delay of both is the
  /// project buffer's alone, so that no minute is paid twice.
  ///
  /// - Returns: nil where the schedule lacks what the buffer stands behind.
  func drawn(by schedule: Schedule, calendar: WorkTime) -> Int? {
    guard let protected = schedule[specification.protects] else { return nil }
    let finish = endsPlan ? max(protected.finish, schedule.finish) : protected.finish
    let slip = calendar.minutes(from: start, to: finish)
    switch specification.kind {
    case .project, .milestone: return slip
    case .feeding(let fed):
      guard let fed = schedule[fed], let fedStart else {
        return max(0, min(slip, reserved))
      }
      let beyond = slip - calendar.minutes(from: fedStart, to: fed.start)
      return max(0, min(beyond, reserved))
    }
  }
}

extension PlanState {
  /// What a schedule would draw from each buffer beyond what is drawn already.
  func draws(by schedule: Schedule, calendar: WorkTime) -> [BufferDraw] {
    buffers.compactMap { account in
      let after = account.reserve.drawn(by: schedule, calendar: calendar) ?? account.drawn
      let minutes = after - account.drawn
      return minutes == 0 ? nil : BufferDraw(buffer: account.reserve.id, minutes: minutes)
    }
  }

  /// The placements of a schedule that differ from those in force.
  func moves(to schedule: Schedule) -> [Placement] {
    let inForce = Dictionary(placements.map { ($0.task, $0) }) { first, _ in first }
    return schedule.placements.filter { inForce[$0.task] != $0 }
  }

  /// Starts that a repair must keep to: what has not started stays where it is
  /// or moves, but never into the past.
  ///
  /// A line planned for the past and not reported as started may stay there; it
  /// is late, but no change and no other task's progress is to blame for it.
  func floors(now: PlanTime, in plan: Plan) -> [TaskID: PlanTime] {
    let inForce = Dictionary(placements.map { ($0.task, $0.start) }) { first, _ in first }
    var floors: [TaskID: PlanTime] = [:]
    for task in plan.tasks where task.kind != .summary && task.progress == .notStarted {
      floors[task.id] = min(now, inForce[task.id] ?? now)
    }
    return floors
  }
}
