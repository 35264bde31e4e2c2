import ChangeControl
import Planning
import Projections

/// Plans that a chart must survive.
enum Odd {
  static func view(
    _ name: String, start: PlanTime = Days.start("2026-10-05"), _ lines: [PlanView.Line],
    calendars: [WorkCalendar] = [Days.calendar]
  ) -> PlanView {
    let plan = Plan(
      id: "odd", name: name, start: start, calendar: "std", calendars: calendars,
      tasks: lines.map(\.task))
    return PlanView(
      state: PlanState(
        revision: 1, plan: plan, customers: [], placements: lines.map(\.placement),
        baseline: lines.map(\.baseline), buffers: [], dataDate: start,
        source: PlanImported.Source(format: "Leeway", file: "odd.yaml", digest: digest(2))),
      lines: lines, buffers: [])
  }

  static func line(
    _ task: PlanTask, depth: Int = 0, _ placement: Placement, float: Int = 0
  ) -> PlanView.Line {
    PlanView.Line(
      task: task, depth: depth, placement: placement, baseline: placement, totalFloat: float,
      freeFloat: float, isCritical: float == 0, isDriving: float == 0)
  }

  static let empty = view("Nothing yet", [])

  static let milestone = view(
    "One moment",
    [
      line(
        PlanTask(
          id: "M", name: "Go", kind: .milestone,
          promise: Promise(customer: "acme", date: Days.end("2026-10-05"))),
        Days.span("M", "2026-10-05", 0))
    ])

  /// One minute of work at the plan's start.
  static let minute = view(
    "One minute",
    [
      line(
        PlanTask(id: "A", name: "Blink", duration: 1),
        Placement(
          task: "A", start: Days.start("2026-10-05"),
          finish: PlanTime(minute: Days.start("2026-10-05").minute + 1)))
    ])

  static let names = view(
    String(repeating: "Endless ", count: 30),
    [
      line(
        PlanTask(
          id: TaskID(String(repeating: "I", count: 40)), name: String(repeating: "n", count: 200)),
        Days.span("A", "2026-10-05", 3)),
      line(
        PlanTask(id: "B", name: String(repeating: "机器人手臂", count: 30)), depth: 3,
        Days.span("B", "2026-10-08", 3)),
      line(
        PlanTask(id: "C", name: "bell\u{7} escape\u{1B}[31m tab\there \u{202E}reversed\nnext line"),
        depth: 40,
        Days.span("C", "2026-10-13", 2), float: 123 * 480 + 61),
      line(
        PlanTask(id: "D", name: "e\u{301}té 👩‍👩‍👧 🇫🇷 한국어 ñandú, and what is more than fits"),
        Days.span("D", "2026-10-15", 1), float: -480),
      line(PlanTask(id: "E", name: ""), Days.span("E", "2026-10-16", 1), float: 480),
    ])

  /// A phase a year over ten years, each with a task and a gate.
  static let decade = view(
    "Ten years", start: Days.start("2026-03-02"),
    (0..<10).flatMap { index in
      let year = 2026 + index
      let phase = TaskID("P\(index)")
      return [
        line(
          PlanTask(id: phase, name: "Phase \(year)", kind: .summary),
          Days.span(phase, "\(year)-03-02", 220)),
        line(
          PlanTask(id: TaskID("P\(index)W"), name: "Work of \(year)", parent: phase), depth: 1,
          Days.span(TaskID("P\(index)W"), "\(year)-03-02", 220)),
        line(
          PlanTask(id: TaskID("P\(index)G"), name: "Gate \(year)", kind: .milestone), depth: 1,
          Days.span(TaskID("P\(index)G"), "\(year)-12-31", 0)),
      ]
    })

  /// Four hundred and fourteen lines over two years.
  static let long = view(
    "Long", start: Days.start("2026-01-05"),
    (0..<414).map { index in
      let first = PlanTime(minute: (Days.number("2026-01-05") + index / 5 * 7 + index % 5) * 1440)
      let id = TaskID("T\(index)")
      return line(
        PlanTask(id: id, name: "Step \(index)", duration: 4 * 480), depth: index % 4,
        Days.span(id, first.dateText, 4), float: index % 7 * 480)
    })

  static let night = view(
    "Night shift", start: PlanTime(minute: Days.number("2026-10-05") * 1440),
    [
      line(
        PlanTask(id: "A", name: "To midnight", duration: 2880),
        Placement(
          task: "A", start: PlanTime(minute: Days.number("2026-10-05") * 1440),
          finish: PlanTime(minute: Days.number("2026-10-07") * 1440)), float: 1440)
    ],
    calendars: [
      WorkCalendar(
        id: "std", name: "All day", week: (0..<7).map { _ in [WorkCalendar.Shift(0, 1440)] })
    ])
}
