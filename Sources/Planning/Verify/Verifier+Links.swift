extension Verifier {
  /// Checks every link, line by line where it ties summaries.
  ///
  /// A link holds when no working minute of the successor lies between the end
  /// it ties and the moment that its lag is over. Links into work that has
  /// started say nothing any more.
  mutating func checkLinks() {
    for link in plan.links {
      guard let first = places[link.predecessor], let second = places[link.successor] else {
        continue
      }
      for before in linesUnder[first] {
        for after in linesUnder[second] where plan.tasks[after].progress == .notStarted {
          check(link, from: before, to: after)
        }
      }
    }
  }

  private mutating func check(_ link: Link, from before: Int, to after: Int) {
    guard let first = placements[before], let second = placements[after] else { return }
    let (from, mine, word) =
      switch link.kind {
      case .finishToStart: (first.finish, second.start, "start")
      case .startToStart: (first.start, second.start, "start")
      case .finishToFinish: (first.finish, second.finish, "finish")
      case .startToFinish: (first.start, second.finish, "finish")
      }
    let reached =
      switch link.lag {
      case .working(0): from
      case .working(let minutes):
        network.calendars[lagCalendar(link, before, after)].add(minutes, to: from)
      case .elapsed(let minutes): PlanTime(minute: from.minute + minutes)
      }
    if mine < reached, workTime(of: after).minutes(from: reached, to: mine) < 0 {
      let (before, after) = (plan.tasks[before].id, plan.tasks[after].id)
      report(
        .link, [after, before],
        "\(after) may not \(word) \(mine): its link to \(before) holds it until \(reached)")
    }
  }

  /// The calendar that the lag of a link runs in.
  private func lagCalendar(_ link: Link, _ before: Int, _ after: Int) -> Int {
    switch link.lagCalendar {
    case .successor: network.workCalendar[after]
    case .predecessor: network.workCalendar[before]
    // The plan's own stands first.
    case .plan: 0
    }
  }
}
