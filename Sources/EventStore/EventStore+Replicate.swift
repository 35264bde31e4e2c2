internal import LMDB

extension EventStore {
  /// Appends commands as another store recorded them, all in one transaction.
  ///
  /// Ids, times, positions and revisions are those of the other store: events and
  /// receipts come out byte for byte as they were there, given that the commands
  /// are all of its commands in their order. The closure is run for each of them,
  /// behind its events, to bring the tables of the layer above forward. When
  /// anything throws, nothing is stored.
  ///
  /// When the map has to grow, **the closure runs again**, from the first command.
  ///
  /// - Throws: `EventStoreError.invalidInput` for a position that is not the next
  ///   one; `.conflict` for a revision that is not; `.commandReused`.
  public func replicate<Failure: EventStoreFailure>(
    _ commands: [RecordedCommand],
    _ body: (_ writer: inout CommandWriter, _ index: Int) throws(Failure) -> Void
  ) throws(Failure) {
    try environment.write { (transaction) throws(Failure) in
      let snapshot = snapshot(TransactionView(transaction.handle), writing: true)
      for (index, command) in commands.enumerated() {
        let stamp = CommandStamp(of: command)
        try Failure.relaying(try stamp.validate())
        let base = try Failure.relaying(try snapshot.admit(command))
        var writer = CommandWriter(
          snapshot: snapshot, command: stamp, recorded: command.receipt.recorded, base: base,
          tables: transaction)
        do throws(Failure) {
          for event in command.events { try Failure.relaying(try writer.append(event)) }
          try body(&writer, index)
          transaction = writer.release()
        } catch {
          transaction = writer.release()
          throw error
        }
        try Failure.lifting(
          try transaction.put(
            ReceiptCoding.encode(command.receipt), at: Array(command.receipt.commandID.utf8),
            in: tables.commands))
      }
    }
  }
}

extension EventSnapshot {
  /// Checks that a command comes next, and returns the last position before it.
  fileprivate func admit(_ command: RecordedCommand) throws(EventStoreError) -> UInt64 {
    let receipt = command.receipt
    if let known = try self.receipt(forCommand: receipt.commandID) {
      throw .commandReused(id: receipt.commandID, original: known.positions)
    }
    let base = try head()
    guard receipt.positions.lowerBound == base + 1,
      command.events.map(\.position) == Array(receipt.positions)
    else {
      throw .invalidInput(
        field: "positions of", value: receipt.commandID, rule: "the next position is \(base + 1)")
    }
    guard receipt.contentHash.count == 32 else {
      throw .invalidInput(
        field: "content hash of", value: receipt.commandID, rule: "it takes 32 bytes")
    }
    return base
  }
}

extension CommandStamp {
  /// The stamp that the command's events carry; its content is not known.
  fileprivate init(of command: RecordedCommand) {
    let first = command.events.first
    self.init(
      id: command.receipt.commandID, content: [], actor: first?.actor ?? "-",
      recorded: command.receipt.recorded, correlation: first?.correlation,
      causation: first?.causation)
  }
}

extension CommandWriter {
  fileprivate mutating func append(_ event: RecordedEvent) throws(EventStoreError) {
    try append(
      [
        NewEvent(
          id: event.id, type: event.type, schemaVersion: event.schemaVersion,
          effective: event.effective, payload: event.payload)
      ], to: event.stream, expecting: .exactly(event.revision - 1))
  }
}
