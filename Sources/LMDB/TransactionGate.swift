internal import Glibc

/// Lets transactions run side by side, and the map change only when none runs.
///
/// LMDB moves the whole map when it grows, so that no transaction of the process
/// may be active then. A thread that is inside a transaction may begin another
/// one while a change waits, as the change waits for that thread anyway.
///
/// A thread inside a transaction must not wait for another thread to begin one.
// Unchecked because the state is guarded by the mutex, which the compiler
// cannot see; Synchronization has no condition variable.
final class TransactionGate: @unchecked Sendable {
  enum Refusal: Error {
    case nestedWrite
    case insideTransaction
  }

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var active: [pthread_t: Int] = [:]
  private var writers: Set<pthread_t> = []
  private var waitingChanges = 0

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  func enter(writing: Bool) throws(Refusal) {
    let thread = pthread_self()
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    if writing && writers.contains(thread) { throw .nestedWrite }
    while waitingChanges > 0 && active[thread] == nil { pthread_cond_wait(changed, mutex) }
    active[thread, default: 0] += 1
    if writing { writers.insert(thread) }
  }

  func leave(writing: Bool) {
    let thread = pthread_self()
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    if writing { writers.remove(thread) }
    let rest = (active[thread] ?? 1) - 1
    active[thread] = rest == 0 ? nil : rest
    if active.isEmpty { pthread_cond_broadcast(changed) }
  }

  /// Whether the calling thread is inside a transaction.
  var isInside: Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return active[pthread_self()] != nil
  }

  /// Waits until no transaction runs and keeps new ones out of the body.
  func withNoTransactions<Result>(_ body: () -> Result) throws(Refusal) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    if active[pthread_self()] != nil { throw .insideTransaction }
    waitingChanges += 1
    while !active.isEmpty { pthread_cond_wait(changed, mutex) }
    let result = body()
    waitingChanges -= 1
    pthread_cond_broadcast(changed)
    return result
  }
}
