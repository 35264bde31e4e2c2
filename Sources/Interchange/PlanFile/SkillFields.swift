import Planning

/// Skills that resources have and tasks ask for.
enum SkillFields {
  /// What a task asks for: `welding`, `welding >= 2` or `{name: welding, level: 2}`.
  ///
  /// - Throws: the error of the expression, or of a field of the map.
  static func asked(_ value: YAMLValue) throws(InterchangeError) -> Skill {
    guard case .map = value.content else {
      let text = try value.words("skill")
      return try value.place.locate { () throws(InterchangeError) in
        try SkillExpression.read(text)
      }
    }
    let map = try YAMLMap(value, "the skill", keys: ["name", "level"])
    return Skill(
      try map.required("name").words("name"),
      level: try map.integer("level", in: Skill.levels) ?? 1)
  }

  /// What a resource can do: one skill or a list of them, which it has at the first
  /// level, or a map of levels `{welding: 3}`.
  ///
  /// - Throws: `bad-number` for a level that does not exist.
  static func had(_ value: YAMLValue) throws(InterchangeError) -> [Skill] {
    var skills: [Skill] = []
    if case .map(let entries) = value.content {
      for entry in entries {
        let level =
          entry.value.isNull
          ? 1 : try entry.value.integer("the level of \(entry.key)", in: Skill.levels)
        skills.append(Skill(entry.key, level: level))
      }
    } else {
      for part in try value.oneOrMore("skills") { skills.append(Skill(try part.text("a skill"))) }
    }
    return skills
  }
}
