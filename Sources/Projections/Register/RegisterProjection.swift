public import ChangeControl
public import Planning

/// The change register: one row per request, and the number of the last one.
public enum RegisterProjection: Projection {
  public static let name = "register"
  public static let version = 1
  public static let tag: UInt8 = 4

  public static func apply<Rows: RowStore & ~Copyable>(
    _ event: LedgerEvent, into rows: inout Rows
  ) throws(ProjectionError) {
    switch (event.event, event.stream) {
    case (.change(.submitted(let submission)), .change(let change)):
      let number = try lastNumber(in: rows) + 1
      try rows.write(RegisterCount(last: number), at: key.letter("n"))
      try rows.write(
        RegisterEntry(change: change, number: number, submission: submission, event),
        at: entryKey(number))
      try rows.write(RegisterCount(last: number), at: key.letter("i").text(change.text))
    case (.change(let changeEvent), .change(let change)):
      guard var entry = try entry(of: change, in: rows) else {
        throw damaged("\(change) is not in the register")
      }
      entry.evolve(changeEvent, event)
      try rows.write(entry, at: entryKey(entry.number))
    case (.change, _), (.plan, _), (.board, _), (.policy, _), (.goal, _):
      return
    }
  }

  /// Number of the last request that was submitted; 0 before the first.
  public static func lastNumber<Rows: RowReader & ~Copyable>(
    in rows: borrowing Rows
  ) throws(ProjectionError) -> UInt64 {
    try rows.read(RegisterCount.self, at: key.letter("n"), of: self)?.last ?? 0
  }

  /// One request; nil where it was never submitted.
  public static func entry<Rows: RowReader & ~Copyable>(
    of change: ChangeID, in rows: borrowing Rows
  ) throws(ProjectionError) -> RegisterEntry? {
    let index = key.letter("i").text(change.text)
    guard let number = try rows.read(RegisterCount.self, at: index, of: self)?.last else {
      return nil
    }
    return try rows.read(RegisterEntry.self, at: entryKey(number), of: self)
  }

  /// Every request, oldest first.
  public static func entries<Rows: RowReader & ~Copyable>(
    in rows: borrowing Rows
  ) throws(ProjectionError) -> [RegisterEntry] {
    var entries: [RegisterEntry] = []
    try rows.scan(key.letter("r")) { (_, value) throws(ProjectionError) in
      entries.append(try decode(RegisterEntry.self, from: value))
      return true
    }
    return entries
  }

  private static func entryKey(_ number: UInt64) -> RowKey {
    key.letter("r").number(number)
  }
}

/// A number kept in a row of its own.
struct RegisterCount: Equatable {
  var last: UInt64
}
