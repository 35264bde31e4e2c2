import ChangeControl

/// The `board` section: a map from person to role.
enum BoardSection {
  /// - Throws: `wrong-shape` or `bad-choice`.
  static func read(_ value: YAMLValue) throws(InterchangeError) -> Board {
    var members: [Board.Member] = []
    for entry in try value.entries("board") {
      let role = try entry.value.choice(
        "the role of \(entry.key)",
        [("project-manager", Role.projectManager), ("sales-manager", .salesManager)])
      members.append(Board.Member(person: entry.key, role: role))
    }
    return Board(members: members)
  }
}
