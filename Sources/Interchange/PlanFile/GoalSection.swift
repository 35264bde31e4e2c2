import ChangeControl

/// The `goals` section: a list of the lines of the goal tree.
enum GoalSection {
  static let keys = [
    "id", "name", "side", "parent", "owner", "weight", "measure", "target", "unit",
  ]

  /// - Throws: `duplicate-identifier`, `unknown-goal` for a parent that is no
  ///   goal, and the errors of the fields.
  static func read(_ value: YAMLValue?) throws(InterchangeError) -> [Goal] {
    var goals: [Goal] = []
    var parents: [YAMLValue] = []
    for line in try value?.list("goals") ?? [] {
      let map = try YAMLMap(line, "a goal", keys: keys)
      let goal = try goal(map)
      guard !goals.contains(where: { $0.id == goal.id }) else {
        throw line.error(
          .duplicateIdentifier, "the goal \"\(goal.id)\" stands twice", "give one another id")
      }
      goals.append(goal)
      if let parent = map.optional("parent") { parents.append(parent) }
    }
    for parent in parents {
      let id = try parent.text("parent")
      guard goals.contains(where: { $0.id == id }) else {
        throw parent.error(
          .unknownGoal, "no goal is called \"\(id)\"",
          NameHint.text(for: id, among: goals.map(\.id), otherwise: "add the goal"))
      }
    }
    return goals
  }

  private static func goal(_ map: YAMLMap) throws(InterchangeError) -> Goal {
    let id = try map.identifier("id")
    let measure = try map.optional("measure")?.choice(
      "measure",
      [
        ("promises-kept", Goal.Measure.promisesKept), ("buffer-left", .bufferLeft),
        ("deals-won", .dealsWon), ("recorded", .recorded),
      ])
    return Goal(
      id: id, name: try map.words("name") ?? id,
      side: try map.required("side").choice(
        "side", [("company", .company), ("project", .project), ("sales", .sales)]),
      parent: try map.words("parent"), owner: try map.words("owner"),
      weight: try map.integer("weight", in: 0...100) ?? 100, measure: measure ?? .recorded,
      target: try map.required("target").integer("target", in: 0...1_000_000_000_000),
      unit: try map.required("unit").words("unit"))
  }
}
