extension ResourceBook {
  /// The parts in which so much work of a task is done that may pause, begun no
  /// earlier than `worked`: in every minute that all it needs is free.
  ///
  /// In working minutes of the task's calendar, in order, with a pause between.
  func pieces(
    _ task: Int, from worked: Int, minutes: Int, in network: borrowing Network
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var left = minutes
    var now = worked
    while left > 0 {
      let run = freeRun(task, from: now, in: network)
      var end = min(run.upperBound, run.lowerBound + left)
      now = run.lowerBound
      if network.isLimited[task] {
        let room = limits.room(
          for: network.usages[of: task], in: now..<end,
          network.calendars[network.calendar[task]], beside: parts)
        if room.next > now {
          now = room.next
          continue
        }
        end = room.end
      }
      if let last = parts.last, last.upperBound == now {
        parts[parts.count - 1] = last.lowerBound..<end
      } else {
        parts.append(now..<end)
      }
      left -= end - now
      now = end
    }
    return parts
  }

  /// The first stretch of working minutes in which all that a task needs is free.
  private func freeRun(
    _ task: Int, from worked: Int, in network: borrowing Network
  ) -> Range<Int> {
    let time = network.calendars[network.calendar[task]]
    var begin = worked
    var end = Int.max
    var isSettled = false
    while !isSettled {
      isSettled = true
      end = Int.max
      for usage in network.bookings[of: task] where usage.units > 0 {
        let limit = network.capacity[usage.resource] - usage.units
        let run =
          network.isUniform[usage.resource]
          ? profiles[usage.resource].firstRun(from: begin, limit: limit)
          : clockRun(of: profiles[usage.resource], from: begin, limit: limit, time)
        if run.lowerBound > begin {
          begin = run.lowerBound
          isSettled = false
        }
        end = min(end, run.upperBound)
      }
    }
    return begin..<end
  }

  /// The first stretch with working minutes in it, of a resource that is booked on
  /// the clock.
  private func clockRun(
    of profile: ResourceProfile, from worked: Int, limit: Int, _ time: WorkTime
  ) -> Range<Int> {
    var minute = time.startMinute(ofWorked: worked)
    while true {
      let clock = profile.firstRun(from: minute, limit: limit)
      let first = time.worked(atMinute: clock.lowerBound)
      if clock.upperBound == Int.max { return first..<Int.max }
      let end = time.worked(atMinute: clock.upperBound)
      if first < end { return first..<end }
      minute = clock.upperBound
    }
  }
}
