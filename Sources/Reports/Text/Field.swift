import Wording

/// A label and what is said under it.
struct Field {
  var label: Message
  var text: Phrase
  /// How much further in the lines after the first stand.
  var hanging: Int

  init(_ label: Message, _ text: Phrase, hanging: Int = 0) {
    self.label = label
    self.text = text
    self.hanging = hanging
  }

  /// Texts one below another, the label beside the first.
  static func list(_ label: Message, _ texts: [Phrase], hanging: Int = 2) -> [Field] {
    texts.enumerated().map { Field($0 == 0 ? label : "", $1, hanging: hanging) }
  }
}
