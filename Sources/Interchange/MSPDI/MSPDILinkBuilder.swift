import Planning

/// Makes links of predecessor links.
struct MSPDILinkBuilder {
  /// A link whose lag may still wait for its predecessor's duration.
  struct Tie {
    var link: Link
    /// Per cent of the predecessor's duration, instead of the link's own lag.
    var percent: Double?
    var isElapsed: Bool
  }

  let outline: MSPDIOutline

  func build(notes: inout NoteCollector) -> [Tie] {
    var ties: [Tie] = []
    for line in outline.lines {
      for link in line.task.links {
        guard let predecessor = outline.line(link.predecessor) else {
          notes.add(
            .dropped, "PredecessorLink",
            link.isCrossProject
              ? "a link to another project is not kept"
              : "a link to a task that is not in the plan is not kept",
            line: link.line)
          continue
        }
        ties.append(tie(link, from: predecessor.task.id, to: line.task.id, notes: &notes))
      }
    }
    return ties
  }

  private func tie(
    _ link: MSPDILink, from predecessor: TaskID, to successor: TaskID, notes: inout NoteCollector
  ) -> Tie {
    let isElapsed = MSPDIUnits.isElapsed(link.lagFormat)
    var tie = Tie(
      link: Link(predecessor, successor, Self.kind(link.type)), percent: nil, isElapsed: isElapsed)
    if MSPDIUnits.isPercent(link.lagFormat), link.lag != 0 {
      tie.percent = link.lag
      notes.add(
        .changed, "PredecessorLink/LinkLag",
        "a lag in per cent is kept as minutes of the predecessor's present duration",
        line: link.line)
    } else {
      let minutes = Int((link.lag / 10).rounded())
      tie.link.lag = isElapsed ? .elapsed(minutes) : .working(minutes)
    }
    return tie
  }

  private static func kind(_ type: Int) -> Link.Kind {
    switch type {
    case 0: .finishToFinish
    case 2: .startToFinish
    case 3: .startToStart
    default: .finishToStart
    }
  }

  /// The links with lags in minutes, now that durations are known.
  static func links(_ ties: [Tie], tasks: [PlanTask]) -> [Link] {
    let durations = Dictionary(tasks.map { ($0.id, $0.duration) }) { first, _ in first }
    return ties.map { tie in
      guard let percent = tie.percent else { return tie.link }
      var link = tie.link
      let minutes = Int((Double(durations[link.predecessor] ?? 0) * percent / 100).rounded())
      link.lag = tie.isElapsed ? .elapsed(minutes) : .working(minutes)
      return link
    }
  }
}
