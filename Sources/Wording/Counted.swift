/// A number of things: `1 task`, `2 tasks`.
///
/// The noun is looked up as `%1 task`, and given in the singular; English adds an s.
public struct Counted: Sendable, CustomStringConvertible {
  private let number: String
  private let isOne: Bool
  private let noun: String

  /// `number` as it is to be written.
  public init(_ number: String, isOne: Bool, _ noun: String) {
    self.number = number
    self.isOne = isOne
    self.noun = noun
  }

  public var description: String {
    switch Language.current {
    case .english: "\(number) \(noun)\(isOne ? "" : "s")"
    case .chinese: Message(template: "%1 \(noun)", [number]).text
    }
  }
}

extension Message {
  /// A message whose template is put together by rule.
  init(template: String, _ arguments: [String]) {
    self.template = template
    self.arguments = arguments
  }
}
