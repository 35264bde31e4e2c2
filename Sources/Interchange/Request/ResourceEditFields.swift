import ChangeControl
import Planning

/// The edits about people and when they work.
enum ResourceEditFields {
  static func assign(_ value: YAMLValue, _: Int) throws(InterchangeError) -> [PlanEdit] {
    let map = try YAMLMap(value, "assign", keys: ["task", "resource", "share"])
    let resource = ResourceID(try map.identifier("resource"))
    let units = try map.optional("share")?.units("share") ?? 100
    let task = TaskID(try map.identifier("task"))
    return [.assign(task, Assignment(resource: resource, units: units))]
  }

  static func unassign(_ value: YAMLValue, _: Int) throws(InterchangeError) -> [PlanEdit] {
    let map = try YAMLMap(value, "unassign", keys: ["task", "resource"])
    return [
      .unassign(
        TaskID(try map.identifier("task")), ResourceID(try map.identifier("resource")))
    ]
  }

  static func setCapacity(_ value: YAMLValue, _: Int) throws(InterchangeError) -> [PlanEdit] {
    let map = try YAMLMap(value, "set-capacity", keys: ["resource", "capacity"])
    let units = try map.required("capacity").units("capacity")
    return [.setCapacity(ResourceID(try map.identifier("resource")), units: units)]
  }

  static func addHoliday(_ value: YAMLValue, _: Int) throws(InterchangeError) -> [PlanEdit] {
    let map = try YAMLMap(value, "add-holiday", keys: ["calendar"] + HolidayFields.keys)
    let calendar = CalendarID(try map.identifier("calendar"))
    return [.addException(calendar, try HolidayFields.read(map))]
  }
}
