import Planning

/// Writes Microsoft Project's XML exchange format, MSPDI.
///
/// The elements stand in the order of the published schema. Dates are those in
/// force; tasks are scheduled automatically and of fixed duration, so that
/// Microsoft Project computes the same ones.
public enum MSPDIWriter: PlanWriter {
  public static let name = "mspdi"
  public static let summary = "Microsoft Project XML (MSPDI)"

  public static func write(_ sheet: PlanSheet) -> PlanWriting {
    var notes = NoteCollector()
    let lines = sheet.lines
    let names = MSPDIWriterNames(sheet, notes: &notes)
    MSPDILosses.collect(sheet, lines, notes: &notes)
    var xml = XMLWriter()
    xml.element("Project", attributes: " xmlns=\"http://schemas.microsoft.com/project\"") { xml in
      header(sheet, names, &xml)
      xml.element("Calendars") { MSPDICalendarWriter(names: names).write(sheet.plan, to: &$0) }
      xml.element("Tasks") { xml in
        let writer = MSPDITaskWriter(sheet: sheet, names: names)
        for (row, line) in lines.enumerated() { writer.write(line, row: row + 1, to: &xml) }
      }
      xml.element("Resources") { xml in
        for (row, resource) in sheet.plan.resources.enumerated() {
          write(resource, row: row + 1, names, to: &xml)
        }
      }
      xml.element("Assignments") { MSPDIAssignmentWriter.write(lines, names, to: &$0) }
    }
    return PlanWriting(text: xml.text, notes: notes.notes)
  }

  private static func header(
    _ sheet: PlanSheet, _ names: MSPDIWriterNames, _ xml: inout XMLWriter
  ) {
    // 14 is the format of Microsoft Project 2010 and later.
    xml.leaf("SaveVersion", 14)
    xml.leaf("Name", sheet.plan.id.text + ".xml")
    xml.leaf("Title", sheet.plan.name)
    xml.leaf("ScheduleFromStart", true)
    xml.leaf("StartDate", sheet.plan.start.xmlText)
    xml.leaf("FinishDate", sheet.finish.xmlText)
    xml.leaf("CurrencyCode", sheet.plan.currency)
    xml.leaf("CalendarUID", names.calendars[sheet.plan.calendar])
    xml.leaf("MinutesPerDay", sheet.minutesPerDay)
    xml.leaf("MinutesPerWeek", sheet.minutesPerDay * 5)
    xml.leaf("DaysPerMonth", 20)
    xml.leaf("DurationFormat", 7)
    xml.leaf("StatusDate", sheet.dataDate.xmlText)
    xml.leaf("CurrentDate", sheet.dataDate.xmlText)
    xml.leaf("NewTasksAreManual", false)
  }

  private static func write(
    _ resource: Resource, row: Int, _ names: MSPDIWriterNames, to xml: inout XMLWriter
  ) {
    xml.element("Resource") { xml in
      xml.leaf("UID", names.resources[resource.id])
      xml.leaf("ID", row)
      xml.leaf("Name", resource.name)
      xml.leaf("Type", 1)
      xml.leaf("IsNull", false)
      xml.leaf("Group", resource.department)
      xml.leaf("MaxUnits", hundredths(resource.capacity))
      if let rate = resource.rate {
        xml.leaf("StandardRate", hundredths(rate))
        // 2 shows it per hour.
        xml.leaf("StandardRateFormat", 2)
      }
      xml.leaf("CalendarUID", resource.calendar.flatMap { _ in names.calendar(of: resource.id) })
    }
  }

  /// Hundredths as a decimal number: 250 is `2.50`.
  static func hundredths(_ value: Int) -> String {
    let rest = String(value.magnitude % 100)
    return (value < 0 ? "-" : "") + "\(value.magnitude / 100)."
      + (rest.count < 2 ? "0" : "") + rest
  }
}

extension PlanTime {
  /// `2026-11-30T09:00:00`.
  var xmlText: String { description + ":00" }
}
