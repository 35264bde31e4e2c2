/// Something that people can do, and how well: what a resource has, and what a task
/// asks for at least.
public struct Skill: Sendable, Hashable {
  public var name: String
  /// 1 for whoever can do it at all; a higher one is better.
  public var level: Int

  public init(_ name: String, level: Int = 1) {
    self.name = name
    self.level = level
  }

  /// The levels there are.
  public static let levels = 1...100

  /// Whether whoever has it can do what is asked for.
  public func covers(_ asked: Skill) -> Bool { name == asked.name && level >= asked.level }
}

extension Skill: ExpressibleByStringLiteral {
  public init(stringLiteral name: String) { self.init(name) }
}

extension Skill: CustomStringConvertible {
  /// As it is asked for: `welding`, or `welding >= 2`.
  public var description: String { level == 1 ? name : "\(name) >= \(level)" }
}

extension Resource {
  /// Whether it can do what is asked for.
  public func has(_ asked: Skill) -> Bool { skills.contains { $0.covers(asked) } }
}
