public import Planning

/// The text that a signed vote signs: all that the vote depends on, in one form.
///
/// A line for each part, in this order, each ended by a newline; a backslash in a
/// text of a person's is written as `\\`, a newline as `\n`, a return as `\r`. So no
/// two votes have one text, and a program in any language can write it again.
public enum VoteStatement {
  public static func text(of vote: Vote, on change: ChangeID, in ledger: String) -> String {
    Statement.text([
      ("leeway-vote", "1"), ("ledger", ledger), ("change", change.text),
      ("request revision", "\(vote.requestRevision)"), ("evaluation", "\(vote.evaluation)"),
      ("plan revision", "\(vote.planRevision)"), ("round", "\(vote.round)"),
      ("vote", "\(vote.number)"),
      ("person", vote.person), ("role", name(of: vote.role)), ("choice", name(of: vote.choice)),
      ("reason", vote.reason),
    ])
  }

  public static func text(
    of abstention: Abstention, on change: ChangeID, in ledger: String
  ) -> String {
    Statement.text([
      ("leeway-abstention", "1"), ("ledger", ledger), ("change", change.text),
      ("request revision", "\(abstention.requestRevision)"), ("round", "\(abstention.round)"),
      ("vote", "\(abstention.number)"), ("person", abstention.person),
      ("role", name(of: abstention.role)), ("cause", name(of: abstention.cause)),
      ("reason", abstention.reason),
    ])
  }

  // Names of their own: what people read is in their language and may be put otherwise.

  private static func name(of role: Role) -> String {
    switch role {
    case .projectManager: "project-manager"
    case .salesManager: "sales-manager"
    }
  }

  private static func name(of choice: Choice) -> String {
    switch choice {
    case .approve(let option): "approve \(name(of: option))"
    case .reject: "reject"
    case .postpone(let cycle): "defer \(cycle)"
    }
  }

  private static func name(of cause: Abstention.Cause) -> String {
    switch cause {
    case .undecided: "undecided"
    case .conflictOfInterest: "conflict-of-interest"
    }
  }

  private static func name(of option: OptionKind) -> String {
    switch option {
    case .absorb: "absorb"
    case .displace: "displace"
    case .reallocate: "reallocate"
    case .split: "split"
    case .nextCycle: "next-cycle"
    case .reject: "reject"
    }
  }
}

/// The text that is signed to enrol or revoke a key.
public enum KeyStatement {
  public static func text(of enrolled: KeyEnrolled, in ledger: String) -> String {
    Statement.text([
      ("leeway-key-enrolled", "1"), ("ledger", ledger), ("person", enrolled.person),
      ("key", "\(enrolled.key)"),
    ])
  }

  public static func text(of revoked: KeyRevoked, in ledger: String) -> String {
    Statement.text([
      ("leeway-key-revoked", "1"), ("ledger", ledger), ("person", revoked.person),
      ("key", "\(revoked.key)"), ("reason", revoked.reason),
    ])
  }
}

private enum Statement {
  static func text(_ lines: [(name: String, value: String)]) -> String {
    lines.map { "\($0.name) \(escaped($0.value))\n" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped.append(contentsOf: #"\\"#.unicodeScalars)
      case "\n": escaped.append(contentsOf: #"\n"#.unicodeScalars)
      case "\r": escaped.append(contentsOf: #"\r"#.unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
