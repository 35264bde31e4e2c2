import Planning

/// An `Exception` element: days that differ, once or again and again.
struct MSPDIException {
  var line: Int
  var name: String?
  var shifts: [WorkCalendar.Shift]
  /// First and last day; nil where the file gives none.
  var period: ClosedRange<Int>?
  var pattern: MSPDIRecurrence
  /// How often, where the count was typed in; nil where the span ends it.
  var occurrences: Int?

  /// - Throws: The error of the first malformed field.
  init(_ element: MSPDIElement, notes: inout NoteCollector) throws(InterchangeError) {
    line = element.line
    name = element.text("Name")
    let isWorking = try element.flag("DayWorking") ?? false
    shifts = isWorking ? try MSPDIWorkingTimes.shifts(element, notes: &notes) : []
    period = try MSPDIWorkingTimes.period(element, notes: &notes)
    pattern = try MSPDIRecurrence(element)
    occurrences =
      try element.flag("EnteredByOccurrences") == true ? element.integer("Occurrences") : nil
  }
}
