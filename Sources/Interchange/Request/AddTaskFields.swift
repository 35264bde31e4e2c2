import ChangeControl
import Planning

/// The edit `add-task`: a line, and the links that tie it in.
enum AddTaskFields {
  /// - Throws: The errors of a task's fields, or of its links.
  static func read(_ value: YAMLValue, minutesPerDay: Int) throws(InterchangeError) -> [PlanEdit] {
    let map = try YAMLMap(value, "add-task", keys: TaskFields.keys + ["under", "before"])
    var task = try TaskFields.read(map, minutesPerDay: minutesPerDay, isSummary: false)
    task.parent = try map.optional("under").map { value throws(InterchangeError) in
      TaskID(try value.identifier("under"))
    }
    var edits = [PlanEdit.addTask(task)]
    for link in try map.optional("after")?.oneOrMore("after") ?? [] {
      let end = try LinkFields.end(link, minutesPerDay: minutesPerDay)
      edits.append(
        .addLink(Link(TaskID(end.task), task.id, end.kind, lag: end.lag, in: end.lagCalendar)))
    }
    for link in try map.optional("before")?.oneOrMore("before") ?? [] {
      let end = try LinkFields.end(link, minutesPerDay: minutesPerDay)
      edits.append(
        .addLink(Link(task.id, TaskID(end.task), end.kind, lag: end.lag, in: end.lagCalendar)))
    }
    return edits
  }
}
