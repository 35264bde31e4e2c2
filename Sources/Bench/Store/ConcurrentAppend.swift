import Engine
import EventStore
import Glibc
import Synchronization

/// Requests submitted by several threads at once, each by a durable command of its
/// own: those that come together share a commit.
struct ConcurrentAppend {
  private let path: String
  private let payload: Int
  private let reason: String
  private var submitted: Int
  private(set) var commands = Samples()
  private(set) var commandsPerCommit = Samples()

  static let threads = 8

  /// Goes on with the ledger of single appends, behind the commands that it has.
  init(after single: SingleAppend) {
    path = single.path
    payload = single.payload
    reason = single.reason
    submitted = single.submitted
  }

  /// Takes the figures once, with so many commands in all, about.
  mutating func measure(commands wanted: Int) throws(BenchError) {
    let each = max(1, SingleAppend.count(wanted, payload: payload) / ConcurrentAppend.threads)
    let (first, before) = (submitted + 1, try commits())
    let count = each * ConcurrentAppend.threads
    submitted += count
    let time = try submit(each, from: first)
    commands.add(Double(count) / time)
    commandsPerCommit.add(Double(count) / Double(max(1, try commits() - before)))
  }

  private func submit(_ each: Int, from first: Int) throws(BenchError) -> Double {
    let ledger = try BenchError.engaging { () throws(EngineError) in try Ledger.open(at: path) }
    let reason = reason
    let failure = Mutex<BenchError?>(nil)
    let time = try seconds { () throws(BenchError) in
      try Thread.run(ConcurrentAppend.threads) { thread in
        do throws(BenchError) {
          for number in 0..<each {
            try SingleAppend.submit(first + thread * each + number, reason: reason, to: ledger)
          }
        } catch {
          failure.withLock { $0 = error }
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return time
  }

  private func commits() throws(BenchError) -> Int {
    try BenchError.relaying(try EventStore.open(path, mode: .readOnly)).commitCount
  }
}

/// A thread of the system, which may wait for others.
private enum Thread {
  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Runs the same work on so many threads and waits for all of them.
  static func run(
    _ count: Int, _ work: @escaping @Sendable (_ index: Int) -> Void
  ) throws(BenchError) {
    var threads: [pthread_t] = []
    var code: Int32 = 0
    for index in 0..<count where code == 0 {
      let started = Unmanaged.passRetained(Work { work(index) })
      var thread = pthread_t()
      code = pthread_create(
        &thread, nil,
        { argument in
          if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run() }
          return nil
        }, started.toOpaque())
      if code == 0 { threads.append(thread) } else { started.release() }
    }
    for thread in threads { pthread_join(thread, nil) }
    if code != 0 { throw .file(path: "threads", reason: String(cString: strerror(code))) }
  }
}
