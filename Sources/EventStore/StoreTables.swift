internal import LMDB

/// The store's own tables.
///
/// `events`, `names` and `commands` are what the store knows; `index` can be
/// derived from `events`; `meta` names the format and keeps the layer's pointers.
final class StoreTables: Sendable {
  let events: Table
  let index: Table
  let names: Table
  let commands: Table
  let meta: Table

  static let reserved: Set<String> = ["events", "index", "names", "commands", "meta"]

  init(create transaction: inout WriteTransaction) throws(LMDBError) {
    events = try transaction.table(named: "events", keys: .integers, create: true)
    index = try transaction.table(named: "index", create: true)
    names = try transaction.table(named: "names", create: true)
    commands = try transaction.table(named: "commands", create: true)
    meta = try transaction.table(named: "meta", create: true)
  }

  init(open environment: Environment) throws(LMDBError) {
    events = try environment.table(named: "events", keys: .integers)
    index = try environment.table(named: "index")
    names = try environment.table(named: "names")
    commands = try environment.table(named: "commands")
    meta = try environment.table(named: "meta")
  }
}
