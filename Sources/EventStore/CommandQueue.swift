internal import Glibc
internal import LMDB

/// Lets commands that several threads give at once share a commit.
///
/// The first to come leads: it carries out its own command, then those that wait,
/// in the order in which they came, and commits once for all of them. A command
/// that comes alone goes through without waiting for others. Each command behind
/// the first is a part of the transaction, so that one that fails leaves nothing.
// Unchecked because the state is guarded by the mutex, which the compiler cannot
// see; Synchronization has no condition variable. A command is carried out by one
// thread while the thread that gave it waits.
final class CommandQueue: @unchecked Sendable {
  /// Bounds of a group: those in front wait for those behind.
  private static let commandLimit = 64
  private static let byteLimit = 8 << 20

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var waiting: [WaitingCommand] = []
  private var isLed = false

  init() { pthread_mutex_init(mutex, nil) }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Returns when the command is stored, refused or failed.
  func carryOut(_ command: WaitingCommand, in environment: Environment) {
    pthread_mutex_lock(mutex)
    if isLed {
      waiting.append(command)
      command.wait(mutex)
    } else {
      isLed = true
      command.state = .leading
    }
    pthread_mutex_unlock(mutex)
    if command.state == .settled { return }
    lead(command, in: environment)
    pthread_mutex_lock(mutex)
    if waiting.isEmpty { isLed = false } else { waiting.removeFirst().wake(.leading) }
    pthread_mutex_unlock(mutex)
  }

  /// Why a group's transaction did not commit.
  private enum Interruption: LMDBFailure {
    /// A command is not to be kept, and knows why.
    case refused
    /// A command could not be made a part of the transaction.
    case indivisible
    case failed(LMDBError)

    init(_ error: LMDBError) { self = .failed(error) }
  }

  private func lead(_ command: WaitingCommand, in environment: Environment) {
    var group = [command]
    do throws(Interruption) {
      try commit(&group, in: environment) { self.next() }
      settle(group)
    } catch {
      switch error {
      case .refused:
        settle([group.removeFirst()])
        // Taken in an earlier run, which the map was too small for.
        for command in group { commitAlone(command, in: environment) }
      case .indivisible: for command in group { commitAlone(command, in: environment) }
      case .failed(let failure) where failure.reason == .mapLimit && group.count > 1:
        // Some of them may fit.
        for command in group { commitAlone(command, in: environment) }
      case .failed(let failure):
        for command in group { command.fail(failure) }
        settle(group)
      }
    }
  }

  private func commitAlone(_ command: WaitingCommand, in environment: Environment) {
    var group = [command]
    do throws(Interruption) {
      try commit(&group, in: environment) { nil }
    } catch {
      if case .failed(let failure) = error { command.fail(failure) }
    }
    settle(group)
  }

  /// Carries out a group in one transaction, with those that come meanwhile.
  private func commit(
    _ group: inout [WaitingCommand], in environment: Environment, next: () -> WaitingCommand?
  ) throws(Interruption) {
    try environment.write { (transaction) throws(Interruption) in
      guard group[0].run(in: &transaction) else { throw .refused }
      var done = 1
      while !transaction.isVoid {
        if done == group.count {
          guard done < Self.commandLimit, transaction.storedBytes < Self.byteLimit,
            let command = next()
          else { break }
          group.append(command)
        }
        try Self.carryOut(group[done], asPartOf: &transaction)
        done += 1
      }
    }
  }

  private static func carryOut(
    _ command: WaitingCommand, asPartOf transaction: inout WriteTransaction
  ) throws(Interruption) {
    do throws(Interruption) {
      try transaction.part { (part) throws(Interruption) in
        guard command.run(in: &part) else { throw .refused }
      }
    } catch {
      if case .failed = error { throw .indivisible }
    }
  }

  private func next() -> WaitingCommand? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  private func settle(_ group: [WaitingCommand]) {
    for command in group { command.finish() }
    pthread_mutex_lock(mutex)
    for command in group { command.wake(.settled) }
    pthread_mutex_unlock(mutex)
  }
}
