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
    case .unknownEvent(let name): "There is no event named \(name)."
    case .unknownVersion(let event, let version):
      version > event.schemaVersion
        ? "Event \(event.rawValue) has version \(version), written by a newer release; this one "
          + "reads versions up to \(event.schemaVersion)."
        : "Event \(event.rawValue) has no version \(version)."
    case .damaged(let damage): damage.description
    }
  }

  /// What to do next.
  public var nextStep: String {
    switch self {
    case .unknownEvent, .unknownVersion: "Read the ledger with the release that wrote it."
    case .damaged: "Check the ledger: leeway verify"
    }
  }
}

extension SchemaError.Damage: CustomStringConvertible {
  /// What is wrong where, in one sentence.
  public var description: String {
    let owner = event.map { "The payload of \($0.rawValue)" } ?? "The message"
    let field = path.map(String.init).joined(separator: ".")
    return "\(owner) is damaged at byte \(offset): field \(field) \(fault)."
  }
}

extension SchemaError.Fault: CustomStringConvertible {
  /// What is wrong, to follow the name of a field.
  public var description: String {
    switch self {
    case .truncated: "goes on beyond the end"
    case .varintTooLong: "does not fit 64 bits"
    case .impossibleField: "is followed by a field of an impossible number"
    case .unknownWireType: "has an unknown wire type"
    case .wrongWireType: "has a wire type that does not suit it"
    case .notText: "is not UTF-8"
    case .unknownNumber(let number): "holds \(number), which stands for nothing"
    case .wrongLength(let count): "has the wrong length, \(count) bytes"
    case .missing: "is missing"
    case .tooDeep: "is nested too deep"
    }
  }
}
