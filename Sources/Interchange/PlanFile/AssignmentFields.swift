import Planning

/// Who does a task: `anna`, `[anna, bo 50%]` or `{anna: 50%, bo: 1}`.
enum AssignmentFields {
  /// - Throws: `bad-assignment`, `bad-number`, `duplicate-identifier`.
  static func read(_ value: YAMLValue) throws(InterchangeError) -> [Assignment] {
    var assignments: [Assignment] = []
    for (assignment, place) in try parts(value) {
      guard !assignments.contains(where: { $0.resource == assignment.resource }) else {
        throw place.error(
          .duplicateIdentifier, "\"\(assignment.resource)\" is assigned twice", "add the shares up")
      }
      assignments.append(assignment)
    }
    return assignments
  }

  private static func parts(
    _ value: YAMLValue
  ) throws(InterchangeError) -> [(Assignment, SourcePlace)] {
    var parts: [(Assignment, SourcePlace)] = []
    if case .map(let entries) = value.content {
      for entry in entries {
        let units = entry.value.isNull ? 100 : try entry.value.units("the share of \(entry.key)")
        let resource = ResourceID(try entry.identifier())
        parts.append((Assignment(resource: resource, units: units), entry.place))
      }
    } else {
      for part in try value.oneOrMore("assign") {
        let text = try part.text("an assignment")
        let assignment = try part.place.locate { () throws(InterchangeError) in
          try AssignmentExpression.read(text)
        }
        parts.append((assignment, part.place))
      }
    }
    return parts
  }
}
