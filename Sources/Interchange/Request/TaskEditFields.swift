import ChangeControl
import Planning

/// The edits that alter one line of a plan.
enum TaskEditFields {
  static func removeTask(_ value: YAMLValue, _: Int) throws(InterchangeError) -> [PlanEdit] {
    [.removeTask(TaskID(try value.identifier("remove-task")))]
  }

  /// - Throws: `bad-duration` for elapsed time, `contradiction` for a safe
  ///   estimate shorter than the duration, and the errors of the fields.
  static func setDuration(
    _ value: YAMLValue, _ minutesPerDay: Int
  ) throws(InterchangeError) -> [PlanEdit] {
    let map = try YAMLMap(value, "set-duration", keys: ["task", "duration", "safe"])
    let task = try task(map)
    _ = try map.required("duration")
    let length = try DurationFields.read(map, kind: .work, minutesPerDay: minutesPerDay)
    guard !length.duration.isElapsed else {
      throw map.place.error(
        .badDuration, "set-duration is elapsed time", "write working time, such as 6d")
    }
    return [.setDuration(task, minutes: length.duration.minutes, safe: length.safe)]
  }

  static func setConstraint(_ value: YAMLValue, _: Int) throws(InterchangeError) -> [PlanEdit] {
    let map = try YAMLMap(
      value, "set-constraint", keys: ["task", "as-soon-as-possible"] + ConstraintFields.keys)
    let constraint = try ConstraintFields.read(map)
    let isFreed = try map.flag("as-soon-as-possible")
    guard (constraint != nil) != isFreed else {
      throw map.place.error(
        isFreed ? .contradiction : .missingField,
        isFreed ? "as-soon-as-possible stands beside a constraint" : "no constraint is named",
        "write one, such as start-no-earlier: 2026-11-30")
    }
    return [.setConstraint(try task(map), constraint ?? .asSoonAsPossible)]
  }

  static func setPromise(_ value: YAMLValue, _: Int) throws(InterchangeError) -> [PlanEdit] {
    let map = try YAMLMap(value, "set-promise", keys: ["task", "customer", "date"])
    return [.setPromise(try task(map), try PromiseFields.read(map))]
  }

  static func removePromise(_ value: YAMLValue, _: Int) throws(InterchangeError) -> [PlanEdit] {
    [.setPromise(TaskID(try value.identifier("remove-promise")), nil)]
  }

  static func setDeadline(_ value: YAMLValue, _: Int) throws(InterchangeError) -> [PlanEdit] {
    let map = try YAMLMap(value, "set-deadline", keys: ["task", "date"])
    return [.setDeadline(try task(map), try map.required("date").time("date", as: .finish))]
  }

  static func removeDeadline(_ value: YAMLValue, _: Int) throws(InterchangeError) -> [PlanEdit] {
    [.setDeadline(TaskID(try value.identifier("remove-deadline")), nil)]
  }

  /// Leave given with `true` and taken back with `false`.
  ///
  /// - Throws: `missing-field` where none is named.
  static func allow(_ value: YAMLValue, _: Int) throws(InterchangeError) -> [PlanEdit] {
    let leaves: [(key: String, leave: TaskLeave)] = [
      ("splitting", .pause), ("drawing-reserve", .drawReserve),
    ]
    let map = try YAMLMap(value, "allow", keys: ["task"] + leaves.map(\.key))
    let task = try task(map)
    var edits: [PlanEdit] = []
    for (key, leave) in leaves where map.optional(key) != nil {
      edits.append(.allow(task, leave, try map.flag(key)))
    }
    guard !edits.isEmpty else {
      throw map.place.error(
        .missingField, "nothing is allowed", "write splitting: true or drawing-reserve: true")
    }
    return edits
  }

  private static func task(_ map: YAMLMap) throws(InterchangeError) -> TaskID {
    TaskID(try map.identifier("task"))
  }
}
