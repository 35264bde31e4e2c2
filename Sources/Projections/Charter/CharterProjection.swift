public import ChangeControl

/// Who decides, by which rules, towards which goals.
public enum CharterProjection: Projection {
  public static let name = "charter"
  public static let version = 1
  public static let tag: UInt8 = 1
  public static let forms = [
    RowForm("b", "board"), RowForm("p", "policy"), RowForm("g", "goal", .text),
    RowForm("k", "key", .text),
  ]

  public static func apply<Rows: RowStore & ~Copyable>(
    _ event: LedgerEvent, into rows: inout Rows
  ) throws(ProjectionError) {
    switch event.event {
    case .board(.constituted(let board)):
      try rows.write(board, at: key.letter("b"))
    case .board(.enrolled(let enrolled)):
      let entry = KeyRing.Entry(person: enrolled.person, key: enrolled.key)
      try rows.write(entry, at: key(of: entry.key))
    case .board(.revoked(let revoked)):
      let entry = KeyRing.Entry(person: revoked.person, key: revoked.key, isRevoked: true)
      try rows.write(entry, at: key(of: entry.key))
    case .policy(.adopted(let policy)):
      try rows.write(policy, at: key.letter("p"))
    case .goal(.defined(let goal)):
      try rows.write(goal, at: key.letter("g").text(goal.id))
    // What was measured is read from the log: see `GoalRecords`.
    case .goal(.measured), .plan, .change, .baseline, .gate, .freeze, .ledger:
      return
    }
  }

  public static func charter<Rows: RowReader & ~Copyable>(
    in rows: borrowing Rows
  ) throws(ProjectionError) -> Charter {
    var goals: [Goal] = []
    try rows.scan(key.letter("g")) { (_, value) throws(ProjectionError) in
      goals.append(try decode(Goal.self, from: value))
      return true
    }
    return Charter(
      board: try rows.read(Board.self, at: key.letter("b"), of: self),
      policy: try policy(in: rows), goals: goals, keys: try keys(in: rows))
  }

  /// The keys with which people sign.
  public static func keys<Rows: RowReader & ~Copyable>(
    in rows: borrowing Rows
  ) throws(ProjectionError) -> KeyRing {
    var entries: [KeyRing.Entry] = []
    try rows.scan(key.letter("k")) { (_, value) throws(ProjectionError) in
      entries.append(try decode(KeyRing.Entry.self, from: value))
      return true
    }
    return KeyRing(entries: entries)
  }

  private static func key(of key: PersonKey) -> RowKey {
    self.key.letter("k").text(key.description)
  }

  /// The policy in force; nil where none was adopted.
  public static func policy<Rows: RowReader & ~Copyable>(
    in rows: borrowing Rows
  ) throws(ProjectionError) -> Policy? {
    try rows.read(Policy.self, at: key.letter("p"), of: self)
  }
}
