public import ChangeControl

/// Reads and writes policies: all rules of change control, in YAML or JSON.
///
/// The page <doc:PolicyFormat> describes every field.
public enum PolicyFile: Sendable {
  /// A policy as it was read.
  public struct Reading: Sendable, Equatable {
    /// Its version is 0 where the file names none.
    public var policy: Policy
    /// Why it is to be adopted, where the file says it.
    public var reason: String?
  }

  /// Reads one policy; what the file leaves out is as the standard has it.
  ///
  /// `minutesPerDay` is the working day of durations where the file names none.
  ///
  /// - Throws: An error with the file's name, line and column.
  public static func read(
    _ file: PlanFile, minutesPerDay: Int = 480
  ) throws(InterchangeError) -> Reading {
    do throws(InterchangeError) {
      return try reading(try YAMLDocument.read(file), minutesPerDay)
    } catch {
      var named = error
      named.file = file.name
      throw named
    }
  }

  private static func reading(
    _ value: YAMLValue, _ minutesPerDay: Int
  ) throws(InterchangeError) -> Reading {
    let map = try YAMLMap(
      value, "the policy", keys: ["version", "reason", "day"] + PolicyTopic.all.map(\.key))
    let day = try map.duration("day", minutesPerDay: minutesPerDay)
    if let day, !(1...1440).contains(day.minutes) {
      throw (map.optional("day") ?? value).error(
        .badDuration, "a working day of \(day.minutes) minutes", "write 1m to 24h, such as 8h")
    }
    var policy = try PolicySection.read(
      map, PolicyTopic.Scale(minutesPerDay: day?.minutes ?? minutesPerDay))
    policy.version = try map.integer("version", in: 1...1_000_000) ?? 0
    return Reading(policy: policy, reason: try map.words("reason"))
  }

  /// A file that reads back as the policy, without its version.
  public static func text(_ policy: Policy, minutesPerDay: Int = 480) -> String {
    // In hours and minutes: days would be counted in what this says.
    let (hours, minutes) = (minutesPerDay / 60, minutesPerDay % 60)
    let day = minutes == 0 ? "\(hours)h" : "\(hours)h \(minutes)m"
    return PolicyNode.yaml(PolicyNode.Entry("day", .value(day)))
      + entries(policy, minutesPerDay).map { PolicyNode.yaml($0) }.joined()
  }

  /// Every rule that a policy states, in the order of the file.
  public static func fields(_ policy: Policy, minutesPerDay: Int = 480) -> [PolicyField] {
    entries(policy, minutesPerDay).flatMap { PolicyNode.fields($0) }
  }

  private static func entries(_ policy: Policy, _ minutesPerDay: Int) -> [PolicyNode.Entry] {
    let scale = PolicyTopic.Scale(minutesPerDay: minutesPerDay)
    return PolicyTopic.all.compactMap { topic in
      topic.write(policy, scale).map { PolicyNode.Entry(topic.key, $0) }
    }
  }
}
