import ChangeControl
import Planning

/// The `gates` section: what must be shown before work may go past a line.
enum GateSection {
  /// - Throws: `duplicate-identifier`, `unknown-task`, and the errors of the fields.
  static func read(
    _ value: YAMLValue?, lines: [String]
  ) throws(InterchangeError) -> [StageGate] {
    var gates: [StageGate] = []
    for line in try value?.list("gates") ?? [] {
      let map = try YAMLMap(
        line, "a gate", keys: ["id", "name", "task", "role", "must", "should"])
      let id = try map.identifier("id")
      guard !gates.contains(where: { $0.id == id }) else {
        throw line.error(
          .duplicateIdentifier, "the gate \"\(id)\" stands twice", "give one another id")
      }
      let task = try map.required("task")
      let guarded = try task.text("task")
      guard lines.contains(guarded) else {
        throw task.error(
          .unknownTask, "no task is called \"\(guarded)\"",
          NameHint.text(for: guarded, among: lines, otherwise: "add it to the tasks"))
      }
      gates.append(
        StageGate(
          id: id, name: try map.words("name") ?? id, guarded: TaskID(guarded),
          role: try map.required("role").choice(
            "role", [("project-manager", Role.projectManager), ("sales-manager", .salesManager)]),
          criteria: StageGate.criteria(
            must: try texts(map.required("must")),
            should: try map.optional("should").map(texts) ?? [])))
    }
    return gates
  }

  private static func texts(_ value: YAMLValue) throws(InterchangeError) -> [String] {
    var texts: [String] = []
    for line in try value.list("criteria") { texts.append(try line.words("a criterion")) }
    guard !texts.isEmpty else {
      throw value.error(.missingField, "the list is empty", "say what is to be shown")
    }
    return texts
  }
}
