import Planning

/// One event of a calendar: a task, a milestone, a promise or a deadline.
struct ICalendarEvent {
  /// What the event tells of its line; part of its identity, never changed.
  enum Kind: String {
    case task
    case milestone
    case promise
    case deadline
  }

  private var kind: Kind
  private var task: PlanTask
  private var title: String
  private var start: PlanTime
  /// Nil for a moment.
  private var end: PlanTime?
  private var description: [String]
  /// Which part of split work it is; the first is 1.
  private var part = 1

  /// The events of a line: when it is done, and what was promised about it.
  static func events(of line: PlanSheet.Line, in sheet: PlanSheet) -> [ICalendarEvent] {
    let task = line.task
    var events: [ICalendarEvent] = []
    // A summary is told by its lines.
    if !line.holdsOthers {
      let isMoment = line.placement.start == line.placement.finish
      events.append(
        ICalendarEvent(
          kind: isMoment ? .milestone : .task, task: task, title: task.name,
          start: line.placement.start, end: isMoment ? nil : line.placement.finish,
          description: words(of: task, in: sheet)))
      let pieces = line.placement.pieces
      if !pieces.isEmpty, let whole = events.popLast() {
        events += pieces.enumerated().map { whole.part($0 + 1, of: pieces.count, $1) }
      }
    }
    if let promise = task.promise {
      let customer = sheet.customerName(promise.customer)
      events.append(
        ICalendarEvent(
          kind: .promise, task: task, title: "Promised to \(customer): \(task.name)",
          start: promise.date, end: nil,
          description: ["Planned for \(line.placement.finish.finishText)"]))
    }
    if let deadline = task.deadline {
      events.append(
        ICalendarEvent(
          kind: .deadline, task: task, title: "Deadline: \(task.name)", start: deadline, end: nil,
          description: ["Planned for \(line.placement.finish.finishText)"]))
    }
    return events
  }

  /// One part of work that pauses.
  private func part(_ number: Int, of count: Int, _ piece: Placement.Piece) -> ICalendarEvent {
    var part = self
    (part.part, part.start, part.end) = (number, piece.start, piece.finish)
    if count > 1 { part.title += " (\(number) of \(count))" }
    return part
  }

  private static func words(of task: PlanTask, in sheet: PlanSheet) -> [String] {
    let people = task.assignments.map { assignment in
      sheet.plan.resources.first { $0.id == assignment.resource }?.name
        ?? assignment.resource.text
    }
    return [
      "Task \(task.id) of \(sheet.plan.name)",
      people.isEmpty ? nil : "By \(people.joined(separator: ", "))",
      task.department.map { "Department \($0)" }, task.owner.map { "Owner \($0)" },
    ].compactMap(\.self)
  }

  func write(_ sheet: PlanSheet, to text: inout ICalendarText) {
    text.line("BEGIN", "VEVENT")
    let name = part == 1 ? kind.rawValue : "\(kind.rawValue)-\(part)"
    text.line("UID", ICalendarText.escaped("\(task.id)/\(name)/\(sheet.plan.id)@\(sheet.origin)"))
    text.line("DTSTAMP", ICalendarText.time(PlanTime(milliseconds: sheet.changed), isUTC: true))
    text.line("SEQUENCE", String(sheet.revision))
    if end == nil, start.minuteOfDay == 0, kind != .milestone {
      // The end of a day is told as that day.
      text.line("DTSTART;VALUE=DATE", ICalendarText.date(PlanTime(minute: start.minute - 1)))
    } else {
      text.line("DTSTART", sheet.iCalendarTime(start))
      if let end { text.line("DTEND", sheet.iCalendarTime(end)) }
    }
    text.line("SUMMARY", ICalendarText.escaped(title))
    text.line("DESCRIPTION", ICalendarText.escaped(description.joined(separator: "\n")))
    text.line("CATEGORIES", kind.rawValue.uppercased())
    // A plan takes no time from whoever looks at it.
    text.line("TRANSP", "TRANSPARENT")
    text.line("END", "VEVENT")
  }
}

extension PlanTime {
  /// The minute of a UTC time in milliseconds since 1970.
  fileprivate init(milliseconds: Int64) {
    self.init(minute: Int((Double(milliseconds) / 60_000).rounded(.down)))
  }
}

extension PlanSheet {
  /// A time of the plan's wall clock as the calendar tells it.
  func iCalendarTime(_ time: PlanTime) -> String {
    guard let zone else { return ICalendarText.time(time) }
    return ICalendarText.time(PlanTime(minute: zone.utc(ofLocal: time.minute)), isUTC: true)
  }
}
