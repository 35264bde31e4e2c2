public import LMDB

extension EventStore {
  /// Opens a table of the layer above, made if it is missing and wanted.
  ///
  /// Tables made inside a transaction come from its `tables`.
  public func table(
    named name: String, keys: Table.Keys = .bytes, create: Bool = false
  ) throws(EventStoreError) -> Table {
    try requireForeign(name)
    return try EventStoreError.lifting(
      try environment.table(named: name, keys: keys, create: create))
  }

  /// Removes a table of the layer above, once no transaction of this process runs.
  public func dropTable(named name: String) throws(EventStoreError) {
    try requireForeign(name)
    try EventStoreError.lifting(try environment.dropTable(named: name))
  }

  /// Writes a compact copy into a new directory while readers and writers go on.
  public func copy(to directory: String) throws(EventStoreError) {
    try EventStoreError.lifting(try environment.copy(to: directory))
  }

  private func requireForeign(_ name: String) throws(EventStoreError) {
    try NameRules.requireName(name, field: "table")
    if StoreTables.reserved.contains(name) {
      throw .invalidInput(field: "table", value: name, rule: "the store keeps it for itself")
    }
  }
}
