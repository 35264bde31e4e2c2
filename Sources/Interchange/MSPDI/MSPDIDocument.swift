import Planning

/// What a parser took from an MSPDI file, before any of it is interpreted.
struct MSPDIDocument {
  var header = MSPDIHeader()
  var calendars: [MSPDICalendar] = []
  var tasks: [MSPDITask] = []
  var resources: [MSPDIResource] = []
  var assignments: [MSPDIAssignment] = []
  var notes = NoteCollector()
}

/// The fields that stand directly in `Project`.
struct MSPDIHeader {
  var name: String?
  var title: String?
  var start: PlanTime?
  var calendar: Int?
  var minutesPerDay: Int?
  var statusDate: PlanTime?
  var currentDate: PlanTime?
  var isScheduledFromFinish = false
  var currency: String?

  /// - Throws: The error of the first malformed field.
  init(_ project: MSPDIElement) throws(InterchangeError) {
    name = project.text("Name")
    title = project.text("Title")
    start = try project.time("StartDate")
    calendar = try project.integer("CalendarUID")
    minutesPerDay = try project.integer("MinutesPerDay")
    statusDate = try project.time("StatusDate")
    currentDate = try project.time("CurrentDate")
    isScheduledFromFinish = try project.flag("ScheduleFromStart") == false
    currency = project.text("CurrencyCode").flatMap { $0.isCurrencyCode ? $0 : nil }
  }

  init() {}
}
