internal import Glibc
internal import LMDB

/// A command that a thread has given to the queue, and waits for.
///
/// Whoever leads the group carries it out, be it on another thread.
final class WaitingCommand {
  enum State {
    case waiting
    /// It is its own thread's turn to lead.
    case leading
    case settled
  }

  /// Changes a transaction; tells whether what was changed is to be kept.
  private var work: ((inout WriteTransaction) -> Bool)?
  var state = State.waiting
  /// Why nothing was stored, where that was not the command's own doing.
  private(set) var failure: LMDBError?
  /// Made only where a thread waits.
  private var turn: UnsafeMutablePointer<pthread_cond_t>?

  init(_ work: @escaping (inout WriteTransaction) -> Bool) { self.work = work }

  deinit {
    guard let turn else { return }
    pthread_cond_destroy(turn)
    turn.deallocate()
  }

  func run(in transaction: inout WriteTransaction) -> Bool { work?(&transaction) ?? false }

  func fail(_ error: LMDBError) { failure = error }

  /// Lets go of the work, which its thread takes back as soon as it is told.
  func finish() { work = nil }

  /// Waits for a turn, under the mutex given.
  func wait(_ mutex: UnsafeMutablePointer<pthread_mutex_t>) {
    let turn = self.turn ?? .allocate(capacity: 1)
    if self.turn == nil { pthread_cond_init(turn, nil) }
    self.turn = turn
    while state == .waiting { pthread_cond_wait(turn, mutex) }
  }

  /// Tells the thread that waits, under the same mutex.
  func wake(_ state: State) {
    self.state = state
    if let turn { pthread_cond_signal(turn) }
  }
}

@available(*, unavailable)
extension WaitingCommand: Sendable {}
