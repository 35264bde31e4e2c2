import ChangeControl
import Planning
import Projections

/// The pool of resources as JSON and as rows.
enum ResourceJSON {
  static func value(_ view: ResourcePoolView) -> JSON {
    [
      "weeks": .list(view.weeks) { .string(monday($0)) },
      "resources": .list(view.lines) { line in
        [
          "resource": .string(line.resource.text), "name": .string(line.name),
          "department": .string(line.department), "capacityHundredths": .integer(line.capacity),
          "projects": .list(line.projects) { .string($0.text) },
          "contradictory": .bool(line.isContradictory),
          "load": .list(line.weeks) {
            [
              "bookedMinutes": .integer($0.booked), "availableMinutes": .integer($0.available),
              "percent": $0.percent.map { .integer($0) } ?? .null,
            ]
          },
        ]
      },
      "doubleBookings": .list(view.doubleBookings) { booking in
        [
          "resource": .string(booking.resource.text), "from": .string(booking.start.description),
          "to": .string(booking.finish.description), "takenHundredths": .integer(booking.taken),
          "capacityHundredths": .integer(booking.capacity),
          "missingMinutes": .integer(booking.missing),
          "work": .list(booking.work) {
            ["project": .string($0.project.text), "task": .string($0.task.text)]
          },
        ]
      },
      "reserves": .list(view.reserves) { reserve in
        [
          "reserve": .string(reserve.use.reserve.id.text),
          "project": .string(reserve.project.text),
          "resource": .string(reserve.use.reserve.resource.text),
          "department": .string(reserve.department),
          "reservedMinutes": .integer(reserve.use.reserved),
          "drawnMinutes": .integer(reserve.use.drawn), "idleMinutes": .integer(reserve.use.left),
        ]
      },
    ]
  }

  /// A row for each resource and week.
  static func csv(_ view: ResourcePoolView) -> String {
    var csv = CSV([
      "resource", "name", "department", "week", "booked_minutes", "available_minutes", "percent",
    ])
    for line in view.lines {
      for (week, load) in zip(view.weeks, line.weeks) {
        csv.add([
          line.resource.text, line.name, line.department ?? "", monday(week), "\(load.booked)",
          "\(load.available)", load.percent.map(String.init) ?? "",
        ])
      }
    }
    return csv.text
  }

  private static func monday(_ week: CalendarWeek) -> String {
    String(PlanTime(minute: week.monday * 1440).description.prefix(10))
  }
}
