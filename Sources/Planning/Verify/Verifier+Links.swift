extension Verifier {
  /// Checks every link, line by line where it ties summaries.
  ///
  /// A link holds when no working minute of the successor lies between the end
  /// it ties and the moment that its lag is over. Links into work that has
  /// started say nothing any more.
  mutating func checkLinks() {
    for link in plan.links {
      for before in lines(under: link.predecessor) {
        for after in lines(under: link.successor) where after.progress == .notStarted {
          check(link, from: before, to: after)
        }
      }
    }
  }

  /// The working time that the lag of a link runs in.
  private func lagTime(_ link: Link, _ before: PlanTask, _ after: PlanTask) -> WorkTime? {
    switch link.lagCalendar {
    case .successor: network.lagTime(of: after.id)
    case .predecessor: network.lagTime(of: before.id)
    case .plan: network.planCalendar
    }
  }

  private mutating func check(_ link: Link, from before: PlanTask, to after: PlanTask) {
    guard let first = placements[before.id], let second = placements[after.id],
      let time = network.workTime(of: after.id), let lagTime = lagTime(link, before, after)
    else { return }
    let (from, mine, words) =
      switch link.kind {
      case .finishToStart: (first.finish, second.start, "start \(second.start)")
      case .startToStart: (first.start, second.start, "start \(second.start)")
      case .finishToFinish: (first.finish, second.finish, "finish \(second.finish)")
      case .startToFinish: (first.start, second.finish, "finish \(second.finish)")
      }
    let reached =
      switch link.lag {
      case .working(let minutes): lagTime.add(minutes, to: from)
      case .elapsed(let minutes): PlanTime(minute: from.minute + minutes)
      }
    if time.minutes(from: reached, to: mine) < 0 {
      report(
        .link, [after.id, before.id],
        "\(after.id) may not \(words): its link to \(before.id) holds it until \(reached)")
    }
  }
}
