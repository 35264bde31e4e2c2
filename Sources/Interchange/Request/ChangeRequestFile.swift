public import ChangeControl
import Planning

/// Reads change requests written in YAML or JSON.
///
/// Ids are not looked up: whether the tasks that a request names exist is told
/// by its evaluation against the plan in force.
public enum ChangeRequestFile: Sendable {
  static let keys = [
    "project", "title", "reason", "requester", "department", "customer", "value", "urgency",
    "importance", "wanted-by", "fallback", "displace", "edits",
  ]

  /// Reads one request; what the file leaves out comes from the defaults.
  ///
  /// - Throws: An error with the file's name, line and column; `missing-field`
  ///   for what neither file nor defaults say.
  public static func read(
    _ file: PlanFile, defaults: ChangeRequestDefaults = ChangeRequestDefaults()
  ) throws(InterchangeError) -> ChangeRequest {
    do throws(InterchangeError) {
      return try request(try YAMLDocument.read(file), defaults)
    } catch {
      var named = error
      named.file = file.name
      throw named
    }
  }

  private static func request(
    _ value: YAMLValue, _ defaults: ChangeRequestDefaults
  ) throws(InterchangeError) -> ChangeRequest {
    let map = try YAMLMap(value, "the request", keys: keys)
    var displaceable: [TaskID] = []
    for task in try map.optional("displace")?.oneOrMore("displace") ?? [] {
      displaceable.append(TaskID(try task.identifier("a task to displace")))
    }
    return ChangeRequest(
      project: try project(map, defaults.project),
      title: try map.required("title").words("title"),
      reason: try map.required("reason").words("reason"),
      requester: try words("requester", map, default: defaults.requester),
      department: try words("department", map, default: defaults.department),
      customer: try map.words("customer"),
      value: try map.integer("value", in: 0...1_000_000_000_000),
      urgency: try map.integer("urgency", in: 1...5) ?? 3,
      importance: try map.integer("importance", in: 1...5) ?? 3,
      wantedBy: try map.time("wanted-by", as: .finish), fallback: try map.words("fallback"),
      displaceable: displaceable, edits: try edits(map, defaults.minutesPerDay))
  }

  private static func edits(
    _ map: YAMLMap, _ minutesPerDay: Int
  ) throws(InterchangeError) -> [PlanEdit] {
    let list = try map.required("edits")
    var edits: [PlanEdit] = []
    for value in try list.list("edits") {
      edits += try EditFields.read(value, minutesPerDay: minutesPerDay)
    }
    guard !edits.isEmpty else {
      throw list.error(.missingField, "the request edits nothing", "write at least one edit")
    }
    return edits
  }

  private static func project(
    _ map: YAMLMap, _ given: ProjectID?
  ) throws(InterchangeError) -> ProjectID {
    if let given, map.optional("project") == nil { return given }
    return ProjectID(try map.identifier("project"))
  }

  private static func words(
    _ key: String, _ map: YAMLMap, default given: String?
  ) throws(InterchangeError) -> String {
    if let given, map.optional(key) == nil { return given }
    return try map.required(key).words(key)
  }
}
