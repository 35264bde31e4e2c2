import Wording

extension SchemaError: CustomStringConvertible {
  /// A stable word for programs.
  public var code: String {
    switch self {
    case .unknownEvent: "unknown-event"
    case .unknownVersion: "unknown-event-version"
    case .damaged: "damaged-payload"
    }
  }

  /// What is wrong, in one sentence.
  public var description: String {
    switch self {
    case .unknownEvent(let name): say("There is no event named \(name).")
    case .unknownVersion(let event, let version):
      version > event.schemaVersion
        ? say(
          "Event \(event.rawValue) has version \(version), written by a newer release; this one "
            + "reads versions up to \(event.schemaVersion).")
        : say("Event \(event.rawValue) has no version \(version).")
    case .damaged(let damage): damage.description
    }
  }

  /// What to do next.
  public var nextStep: String {
    switch self {
    case .unknownEvent, .unknownVersion: say("Read the ledger with the release that wrote it.")
    case .damaged: say("Check the ledger: leeway verify")
    }
  }
}

extension SchemaError.Damage: CustomStringConvertible {
  /// What is wrong where, in one sentence.
  public var description: String {
    let owner = event.map { say("The payload of \($0.rawValue)") } ?? say("The message")
    let field = path.map(String.init).joined(separator: ".")
    return say("\(owner) is damaged at byte \(offset): field \(field) \(fault).")
  }
}

extension SchemaError.Fault: CustomStringConvertible {
  /// What is wrong, to follow the name of a field.
  public var description: String {
    switch self {
    case .truncated: say("goes on beyond the end")
    case .varintTooLong: say("does not fit 64 bits")
    case .impossibleField: say("is followed by a field of an impossible number")
    case .unknownWireType: say("has an unknown wire type")
    case .wrongWireType: say("has a wire type that does not suit it")
    case .notText: say("is not UTF-8")
    case .unknownNumber(let number): say("holds \(number), which stands for nothing")
    case .wrongLength(let count): say("has the wrong length, \(count) bytes")
    case .missing: say("is missing")
    case .tooDeep: say("is nested too deep")
    }
  }
}
