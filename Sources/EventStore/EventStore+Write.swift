internal import Crypto
internal import LMDB

extension EventStore {
  /// Carries out a command in one transaction, once.
  ///
  /// The closure reads, decides, appends and changes tables; what it returns is
  /// kept with the receipt. A command id that was carried out with the same
  /// content returns the first receipt without running the closure; with other
  /// content it is refused. When the closure throws, nothing is stored.
  ///
  /// Commands that several threads give at the same time share a commit: each has
  /// its own result and sees those before it, and one that throws leaves nothing
  /// of itself. **The closure may run on another of these threads**, while this
  /// one waits. When the map has to grow, **it runs again**: it must not change
  /// anything outside that a second run would spoil.
  @discardableResult
  public func write<Failure: EventStoreFailure>(
    command: CommandStamp, _ body: (inout CommandWriter) throws(Failure) -> [UInt8]
  ) throws(Failure) -> CommandOutcome {
    try Failure.relaying(try command.validate())
    let hash = Self.hash(command.content)
    // A thread inside a transaction may not wait for others: they might wait for it.
    if environment.isInsideTransaction {
      let done = try environment.write { (transaction) throws(Failure) in
        try carryOut(command, hash, in: &transaction, body)
      }
      done.names.settle()
      return done.outcome
    }
    var result: Result<Completed, Failure>?
    let failure = withoutActuallyEscaping(body) { body in
      let waiting = WaitingCommand { transaction in
        do throws(Failure) {
          result = .success(try self.carryOut(command, hash, in: &transaction, body))
          return true
        } catch {
          result = .failure(error)
          return false
        }
      }
      queue.carryOut(waiting, in: environment)
      return waiting.failure
    }
    if let failure { throw Failure(failure) }
    guard let done = try result?.get() else { preconditionFailure("a command was not carried out") }
    done.names.settle()
    return done.outcome
  }

  /// Carries out several commands in one transaction, one after the other.
  ///
  /// Each has its own receipt, and each sees what those before it have stored;
  /// where the closure throws for one of them, nothing is stored of any. So many
  /// commands cost one sync, which is what loading a long history wants.
  @discardableResult
  public func write<Failure: EventStoreFailure>(
    commands: [CommandStamp],
    _ body: (_ index: Int, _ writer: inout CommandWriter) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [CommandOutcome] {
    for command in commands { try Failure.relaying(try command.validate()) }
    let hashes = commands.map { Self.hash($0.content) }
    let all = try environment.write { (transaction) throws(Failure) in
      let names = names(TransactionView(transaction.handle), writing: true)
      var outcomes: [Completed] = []
      for (index, command) in commands.enumerated() {
        outcomes.append(
          try carryOut(command, hashes[index], in: &transaction, sharing: names) {
            (writer) throws(Failure) in
            try body(index, &writer)
          })
      }
      return outcomes
    }
    all.last?.names.settle()
    return all.map(\.outcome)
  }

  /// What a command came to, and the names to remember once it is committed.
  private struct Completed {
    var outcome: CommandOutcome
    var names: Names
  }

  private func carryOut<Failure: EventStoreFailure>(
    _ command: CommandStamp, _ hash: [UInt8], in transaction: inout WriteTransaction,
    sharing known: Names? = nil, _ body: (inout CommandWriter) throws(Failure) -> [UInt8]
  ) throws(Failure) -> Completed {
    let view = TransactionView(transaction.handle)
    let names = known ?? names(view, writing: true)
    let snapshot = EventSnapshot(view: view, tables: tables, names: names)
    if let outcome = try Failure.relaying(try snapshot.repetition(of: command, hash)) {
      return Completed(outcome: outcome, names: names)
    }
    let start = try Failure.relaying(try snapshot.start(of: command))
    var writer = CommandWriter(
      snapshot: snapshot, command: command, recorded: start.recorded, base: start.base,
      tables: transaction)
    let result: [UInt8]
    do throws(Failure) {
      result = try body(&writer)
      transaction = writer.release()
    } catch {
      transaction = writer.release()
      throw error
    }
    let receipt = Receipt(
      commandID: command.id, contentHash: hash,
      positions: start.base + 1..<(try Failure.relaying(try snapshot.head())) + 1,
      recorded: start.recorded, result: result)
    try Failure.lifting(
      try transaction.put(
        ReceiptCoding.encode(receipt), at: Array(command.id.utf8), in: tables.commands))
    return Completed(
      outcome: CommandOutcome(receipt: receipt, isRepetition: false), names: names)
  }

  /// What a command came to, if it was carried out before; nil if it was not.
  ///
  /// Saves a caller the work of preparing a command for ``write(command:_:)``
  /// that has been done; throws where the id stands for other content.
  public func repetition(of command: CommandStamp) throws(EventStoreError) -> CommandOutcome? {
    try command.validate()
    return try read { (reader) throws(EventStoreError) in
      try reader.snapshot.repetition(of: command, Self.hash(command.content))
    }
  }

  private static func hash(_ content: [UInt8]) -> [UInt8] {
    var hasher = SHA256()
    content.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return Array(hasher.finalize())
  }
}

extension EventSnapshot {
  /// The receipt of a command that was carried out with content of this hash.
  fileprivate func repetition(
    of command: CommandStamp, _ hash: [UInt8]
  ) throws(EventStoreError) -> CommandOutcome? {
    guard let receipt = try receipt(forCommand: command.id) else { return nil }
    guard receipt.contentHash == hash else {
      throw .commandReused(id: command.id, original: receipt.positions)
    }
    return CommandOutcome(receipt: receipt, isRepetition: true)
  }

  /// The last position and the time at which a command's events are recorded.
  fileprivate func start(
    of command: CommandStamp
  ) throws(EventStoreError) -> (base: UInt64, recorded: Int64) {
    let base = try head()
    if let causation = command.causation, causation > base {
      throw .invalidInput(
        field: "causation", value: "\(causation)", rule: "the last position is \(base)")
    }
    let previous = try withEvent(at: base) { (event) throws(EventStoreError) in event.recorded }
    return (base, max(command.recorded, previous ?? .min))
  }
}
