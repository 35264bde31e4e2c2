public import ChangeControl
public import Planning

/// The change register: one row per request, an index of those that are open,
/// the totals over all, and how many are deferred to each cycle.
public enum RegisterProjection: Projection {
  public static let name = "register"
  public static let version = 2
  public static let tag: UInt8 = 4
  public static let forms = [
    RowForm("n", "totals"), RowForm("r", "request", .number), RowForm("o", "open request", .number),
    RowForm("i", "number of", .text), RowForm("d", "deferred to cycle", .number),
  ]

  public static func apply<Rows: RowStore & ~Copyable>(
    _ event: LedgerEvent, into rows: inout Rows
  ) throws(ProjectionError) {
    guard case .change(let changeEvent) = event.event, case .change(let change) = event.stream
    else { return }
    if case .submitted(let submission) = changeEvent {
      var totals = try totals(in: rows)
      totals.last += 1
      let entry = RegisterEntry(
        change: change, number: totals.last, submission: submission, event)
      totals.count(entry, by: 1)
      try rows.write(totals, at: key.letter("n"))
      try rows.write(entry, at: entryKey(entry.number))
      try rows.write(RegisterCount(last: entry.number), at: numberKey(change))
      try rows.set(openKey(entry.number), to: [])
      return
    }
    guard let before = try entry(of: change, in: rows) else {
      throw damaged("\(change) is not in the register")
    }
    var after = before
    after.evolve(changeEvent, event)
    try rows.write(after, at: entryKey(after.number))
    try count(after, was: before, in: &rows)
  }

  /// Keeps totals and indexes in step with a request that has moved on.
  private static func count<Rows: RowStore & ~Copyable>(
    _ after: RegisterEntry, was before: RegisterEntry, in rows: inout Rows
  ) throws(ProjectionError) {
    guard after.stage != before.stage || after.value != before.value else { return }
    _ = try rows.change(RegisterTotals.self, at: key.letter("n"), of: self) { totals in
      totals.count(before, by: -1)
      totals.count(after, by: 1)
    }
    if before.isOpen, !after.isOpen {
      try rows.remove(openKey(after.number))
    } else if after.isOpen, !before.isOpen {
      try rows.set(openKey(after.number), to: [])
    }
    guard before.cycle != after.cycle else { return }
    if let cycle = before.cycle { try deferred(to: cycle, by: -1, in: &rows) }
    if let cycle = after.cycle { try deferred(to: cycle, by: 1, in: &rows) }
  }

  private static func deferred<Rows: RowStore & ~Copyable>(
    to cycle: Int, by difference: Int, in rows: inout Rows
  ) throws(ProjectionError) {
    let key = cycleKey(cycle)
    let count = Int(try rows.read(RegisterCount.self, at: key, of: self)?.last ?? 0) + difference
    if count > 0 {
      try rows.write(RegisterCount(last: UInt64(count)), at: key)
    } else {
      try rows.remove(key)
    }
  }

  /// What is counted over all requests.
  public static func totals<Rows: RowReader & ~Copyable>(
    in rows: borrowing Rows
  ) throws(ProjectionError) -> RegisterTotals {
    try rows.read(RegisterTotals.self, at: key.letter("n"), of: self) ?? RegisterTotals()
  }

  /// Number of the last request that was submitted; 0 before the first.
  public static func lastNumber<Rows: RowReader & ~Copyable>(
    in rows: borrowing Rows
  ) throws(ProjectionError) -> UInt64 {
    try totals(in: rows).last
  }

  /// How many requests are deferred to a cycle that is no later than this one.
  public static func deferred<Rows: RowReader & ~Copyable>(
    through cycle: Int, in rows: borrowing Rows
  ) throws(ProjectionError) -> Int {
    var count = 0
    let bound = cycleKey(cycle).bytes
    try rows.scan(key.letter("d")) { (key, value) throws(ProjectionError) in
      guard !bound.lexicographicallyPrecedes(key) else { return false }
      count += Int(try decode(RegisterCount.self, from: value).last)
      return true
    }
    return count
  }

  /// One request; nil where it was never submitted.
  public static func entry<Rows: RowReader & ~Copyable>(
    of change: ChangeID, in rows: borrowing Rows
  ) throws(ProjectionError) -> RegisterEntry? {
    guard let number = try rows.read(RegisterCount.self, at: numberKey(change), of: self)?.last
    else { return nil }
    return try entry(number, in: rows)
  }

  /// The request of a number; nil where so many were never submitted.
  public static func entry<Rows: RowReader & ~Copyable>(
    _ number: UInt64, in rows: borrowing Rows
  ) throws(ProjectionError) -> RegisterEntry? {
    try rows.read(RegisterEntry.self, at: entryKey(number), of: self)
  }

  /// The ids of all requests, in key order.
  public static func changes<Rows: RowReader & ~Copyable>(
    in rows: borrowing Rows
  ) throws(ProjectionError) -> [ChangeID] {
    var changes: [ChangeID] = []
    let prefix = key.letter("i")
    try rows.scan(prefix) { (key, _) throws(ProjectionError) in
      changes.append(ChangeID(RowKey.trailingText(key, after: prefix)))
      return true
    }
    return changes
  }

  /// The requests of which something can still come, oldest first.
  ///
  /// However many are closed, none of them is read.
  public static func openEntries<Rows: RowReader & ~Copyable>(
    in rows: borrowing Rows
  ) throws(ProjectionError) -> [RegisterEntry] {
    var numbers: [UInt64] = []
    try rows.scan(key.letter("o")) { (key, _) throws(ProjectionError) in
      numbers.append(RowKey.trailingNumber(key))
      return true
    }
    var entries: [RegisterEntry] = []
    entries.reserveCapacity(numbers.count)
    for number in numbers {
      guard let entry = try entry(number, in: rows) else {
        throw damaged("open request \(number) is missing")
      }
      entries.append(entry)
    }
    return entries
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

  private static func openKey(_ number: UInt64) -> RowKey {
    key.letter("o").number(number)
  }

  private static func numberKey(_ change: ChangeID) -> RowKey {
    key.letter("i").text(change.text)
  }

  /// Sorts by cycle, those before the first among them.
  private static func cycleKey(_ cycle: Int) -> RowKey {
    key.letter("d").number(UInt64(bitPattern: Int64(cycle)) ^ 1 << 63)
  }
}

/// A number kept in a row of its own.
struct RegisterCount: Equatable {
  var last: UInt64
}
