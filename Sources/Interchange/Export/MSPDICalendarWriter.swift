import Planning

/// Writes the calendars of a plan, and one that rests on them for each resource.
struct MSPDICalendarWriter {
  let names: MSPDIWriterNames

  func write(_ plan: Plan, to xml: inout XMLWriter) {
    for calendar in plan.calendars {
      xml.element("Calendar") { xml in
        xml.leaf("UID", names.calendars[calendar.id])
        xml.leaf("Name", calendar.name)
        xml.leaf("IsBaseCalendar", true)
        xml.leaf("BaseCalendarUID", -1)
        xml.element("WeekDays") { xml in
          // 1 is Sunday in the file, 6 here.
          for type in 1...7 {
            xml.element("WeekDay") { xml in
              xml.leaf("DayType", type)
              write(calendar.week[(type + 5) % 7], to: &xml)
            }
          }
        }
        let exceptions = calendar.exceptionPieces
        guard !exceptions.isEmpty else { return }
        xml.element("Exceptions") { xml in
          for exception in exceptions { write(exception, to: &xml) }
        }
      }
    }
    for resource in plan.resources {
      guard let uid = names.calendar(of: resource.id), let calendar = resource.calendar else {
        continue
      }
      xml.element("Calendar") { xml in
        xml.leaf("UID", uid)
        xml.leaf("Name", resource.name)
        xml.leaf("IsBaseCalendar", false)
        xml.leaf("BaseCalendarUID", names.calendars[calendar])
      }
    }
  }

  private func write(_ exception: WorkCalendar.Exception, to xml: inout XMLWriter) {
    xml.element("Exception") { xml in
      xml.leaf("EnteredByOccurrences", false)
      xml.element("TimePeriod") { xml in
        xml.leaf("FromDate", PlanTime(minute: exception.firstDay * 1440).xmlText)
        xml.leaf("ToDate", PlanTime(minute: exception.lastDay * 1440 + 1439).xmlText)
      }
      xml.leaf("Occurrences", exception.lastDay - exception.firstDay + 1)
      xml.leaf("Name", exception.name)
      xml.leaf("Type", 1)
      write(exception.shifts, to: &xml)
    }
  }

  private func write(_ shifts: [WorkCalendar.Shift], to xml: inout XMLWriter) {
    xml.leaf("DayWorking", !shifts.isEmpty)
    guard !shifts.isEmpty else { return }
    xml.element("WorkingTimes") { xml in
      for shift in shifts {
        xml.element("WorkingTime") { xml in
          xml.leaf("FromTime", PlanTime(minute: shift.start).timeText + ":00")
          // The end of the day is written as its beginning.
          xml.leaf("ToTime", PlanTime(minute: shift.end).timeText + ":00")
        }
      }
    }
  }
}
