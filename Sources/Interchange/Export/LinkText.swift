import Planning

/// Links as people write them in a plan.
enum LinkText {
  /// The end of a link that reads back as it: `T7`, `T7 SS+4h`.
  static func text(_ link: Link, minutesPerDay: Int) -> String {
    let (minutes, isElapsed) =
      switch link.lag {
      case .working(let minutes): (minutes, false)
      case .elapsed(let minutes): (minutes, true)
      }
    let kind = word(link.kind)
    guard minutes != 0 || isElapsed else {
      return link.kind == .finishToStart ? link.predecessor.text : "\(link.predecessor) \(kind)"
    }
    let size = PlanDuration(minutes: abs(minutes), isElapsed: isElapsed)
      .text(minutesPerDay: minutesPerDay)
    let calendar =
      isElapsed
      ? nil
      : LinkExpression.lagCalendars.first { $0.value == link.lagCalendar && $0.value != .successor }
    return "\(link.predecessor) \(kind)\(minutes < 0 ? "-" : "+")\(size)"
      + (calendar.map { " in \($0.name)" } ?? "")
  }

  static func word(_ kind: Link.Kind) -> String {
    switch kind {
    case .finishToStart: "FS"
    case .startToStart: "SS"
    case .finishToFinish: "FF"
    case .startToFinish: "SF"
    }
  }
}
