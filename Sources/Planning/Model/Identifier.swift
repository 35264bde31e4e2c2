/// A name given to a thing in a plan, typed by what it names.
///
/// Two identifiers of different kinds cannot be mixed up: a `TaskID` is not a
/// `ResourceID`. Order is the order of the UTF-8 bytes, so that it is the same
/// on every machine.
public struct Identifier<Named>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name as it was written.
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  public init(stringLiteral value: String) {
    self.text = value
  }

  public var description: String { text }

  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

public typealias ProjectID = Identifier<Plan>
public typealias TaskID = Identifier<PlanTask>
public typealias ResourceID = Identifier<Resource>
public typealias CalendarID = Identifier<WorkCalendar>
public typealias BufferID = Identifier<BufferSpecification>
