import EventSchema

/// What a command asks, as bytes: the same question gives the same bytes.
///
/// The store keeps their hash, so that a repeated command id is known to mean
/// the same command or refused.
struct CommandContent {
  private var writer = WireWriter()

  init(_ verb: String) {
    writer.string(verb, at: 1)
  }

  func text(_ value: String?, at field: Int) -> CommandContent {
    var copy = self
    copy.writer.optionalString(value, at: field)
    return copy
  }

  func integer(_ value: Int?, at field: Int) -> CommandContent {
    var copy = self
    copy.writer.optionalInteger(value, at: field)
    return copy
  }

  func message(_ value: (some WireMessage)?, at field: Int) -> CommandContent {
    var copy = self
    copy.writer.optionalMessage(value, at: field)
    return copy
  }

  func messages(_ values: [some WireMessage], at field: Int) -> CommandContent {
    var copy = self
    copy.writer.messages(values, at: field)
    return copy
  }

  var bytes: [UInt8] { writer.bytes }
}
