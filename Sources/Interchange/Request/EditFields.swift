import ChangeControl
import Planning

/// One entry of a request's `edits`: a map with a single key, the kind of edit.
enum EditFields {
  private typealias Reader = @Sendable (YAMLValue, Int) throws(InterchangeError) -> [PlanEdit]

  /// The kinds of edits; a new one is a line here and a reader.
  private static let readers: [(name: String, read: Reader)] = [
    ("add-task", AddTaskFields.read),
    ("remove-task", TaskEditFields.removeTask),
    ("set-duration", TaskEditFields.setDuration),
    ("set-constraint", TaskEditFields.setConstraint),
    ("set-promise", TaskEditFields.setPromise),
    ("remove-promise", TaskEditFields.removePromise),
    ("set-deadline", TaskEditFields.setDeadline),
    ("remove-deadline", TaskEditFields.removeDeadline),
    ("assign", ResourceEditFields.assign),
    ("unassign", ResourceEditFields.unassign),
    ("allow", TaskEditFields.allow),
    ("set-capacity", ResourceEditFields.setCapacity),
    ("add-holiday", ResourceEditFields.addHoliday),
    ("add-link", LinkEditFields.addLink),
    ("remove-link", LinkEditFields.removeLink),
  ]

  /// - Throws: `wrong-shape`, `unknown-key`, or the error of the edit.
  static func read(_ value: YAMLValue, minutesPerDay: Int) throws(InterchangeError) -> [PlanEdit] {
    let entries = try value.entries("an edit")
    guard let entry = entries.first, entries.count == 1 else {
      throw value.error(
        .wrongShape, "an edit has \(entries.count) keys",
        "begin each edit with \"- \" and indent what belongs to it")
    }
    guard let reader = readers.first(where: { $0.name == entry.key }) else {
      let names = readers.map(\.name)
      throw entry.place.error(
        .unknownKey, "no edit is called \"\(entry.key)\"",
        NameHint.text(
          for: entry.key, among: names, otherwise: "known are \(names.joined(separator: ", "))"))
    }
    return try reader.read(entry.value, minutesPerDay)
  }
}
