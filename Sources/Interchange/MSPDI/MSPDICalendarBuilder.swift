import Planning

/// Makes calendars of records: base calendars filled in, exceptions expanded.
struct MSPDICalendarBuilder {
  /// The calendars of a plan, found by the number the file gives them.
  struct Result {
    var calendars: [WorkCalendar] = []
    var standard: CalendarID = "standard"
    fileprivate var positions: [Int: Int] = [:]

    func calendar(_ uid: Int?) -> WorkCalendar? {
      uid.flatMap { positions[$0] }.map { calendars[$0] }
    }

    /// The project's calendar, which every result holds.
    var project: WorkCalendar {
      calendars.first { $0.id == standard } ?? MSPDICalendarBuilder.usual
    }
  }

  /// Microsoft Project's calendar where a file has none.
  static let usual = WorkCalendar(
    id: "standard", name: "Standard",
    week: Array(repeating: MSPDIWorkingTimes.usual, count: 5) + [[], []])

  private let records: [Int: MSPDICalendar]
  private let order: [MSPDICalendar]
  private let projectCalendar: Int?

  /// - Throws: `duplicate-identifier`.
  init(_ document: MSPDIDocument) throws(InterchangeError) {
    var records: [Int: MSPDICalendar] = [:]
    for record in document.calendars {
      guard records.updateValue(record, forKey: record.uid) == nil else {
        throw SourcePlace(line: record.line).error(
          .duplicateIdentifier, "the calendar UID \(record.uid) stands twice",
          "export the plan again")
      }
    }
    self.records = records
    order = document.calendars
    projectCalendar = document.header.calendar
  }

  /// - Throws: `document-too-complex` for exceptions beyond all measure.
  func build(notes: inout NoteCollector) throws(InterchangeError) -> Result {
    var expansion = MSPDIExceptionExpansion()
    var result = Result()
    for record in order where plainBase(of: record) == nil {
      let lineage = lineage(of: record, notes: &notes)
      var exceptions: [WorkCalendar.Exception] = []
      for ancestor in lineage {
        exceptions += try expansion.exceptions(of: ancestor, notes: &notes)
      }
      result.positions[record.uid] = result.calendars.count
      result.calendars.append(
        WorkCalendar(
          id: CalendarID(String(record.uid)), name: record.name ?? "Calendar \(record.uid)",
          week: week(of: lineage, notes: &notes), exceptions: exceptions))
    }
    for record in order {
      guard let base = plainBase(of: record) else { continue }
      result.positions[record.uid] = result.positions[base]
    }
    result.standard = standard(&result.calendars, notes: &notes)
    return result
  }

  /// The calendar that a calendar adds nothing to; nil where it is one of its own.
  ///
  /// Microsoft Project gives each resource such a calendar.
  private func plainBase(of record: MSPDICalendar) -> Int? {
    var base: Int?
    var next: MSPDICalendar? = record
    var steps = 0
    while let calendar = next, calendar.isPlain, let uid = calendar.base, records[uid] != nil,
      steps < records.count
    {
      base = uid
      next = records[uid]
      steps += 1
    }
    // Plain calendars that rest on each other are cut where they are built.
    return steps < records.count ? base : nil
  }

  /// A calendar and those it rests on, the deepest first.
  private func lineage(
    of record: MSPDICalendar, notes: inout NoteCollector
  ) -> [MSPDICalendar] {
    var lineage = [record]
    var next = record.base
    while let uid = next, let base = records[uid] {
      guard !lineage.contains(where: { $0.uid == uid }) else {
        notes.add(
          .changed, "Calendar/BaseCalendarUID", "calendars rest on each other; the loop is cut",
          line: record.line)
        break
      }
      lineage.append(base)
      next = base.base
    }
    return lineage.reversed()
  }

  /// Seven lists of shifts, Monday first.
  private func week(
    of lineage: [MSPDICalendar], notes: inout NoteCollector
  ) -> [[WorkCalendar.Shift]] {
    var week: [[WorkCalendar.Shift]?] = Array(repeating: nil, count: 7)
    for calendar in lineage {
      for day in calendar.days where day.type > 0 {
        // 1 is Sunday in the file, 0 is Monday here.
        week[(day.type + 5) % 7] = day.shifts
      }
    }
    guard week.contains(where: { $0 != nil }) else {
      notes.add(
        .changed, "Calendar/WeekDays", "a calendar without week days is taken as Monday to Friday",
        line: lineage.last?.line)
      return Self.usual.week
    }
    return week.map { $0 ?? [] }
  }

  private func standard(
    _ calendars: inout [WorkCalendar], notes: inout NoteCollector
  ) -> CalendarID {
    if let uid = projectCalendar, let record = records[uid] {
      return CalendarID(String(plainBase(of: record) ?? uid))
    }
    let fallback = order.first { $0.isBase && $0.name == "Standard" } ?? order.first { $0.isBase }
    if let fallback {
      if let uid = projectCalendar {
        notes.add(
          .changed, "Project/CalendarUID",
          "the project's calendar \(uid) is not in the file; \(fallback.name ?? "the first") is taken",
          line: nil)
      }
      return CalendarID(String(fallback.uid))
    }
    notes.add(
      .changed, "Project/Calendars",
      "the file has no base calendar; Monday to Friday 08:00-12:00, 13:00-17:00 is taken", line: nil
    )
    calendars.append(Self.usual)
    return Self.usual.id
  }
}
