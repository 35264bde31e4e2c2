import Glibc

/// Threads that share one piece of work with the thread that wants it done.
enum Workers {
  /// How many threads can run at the same time.
  static let available = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// Runs a body on so many threads, this one among them, and waits for all.
  ///
  /// Where the system gives fewer threads, fewer run it: the body must take what is
  /// to be done from a place that all share, until nothing is left. It is told
  /// whether it runs on the calling thread.
  static func run(_ count: Int, _ body: @Sendable (_ isCaller: Bool) -> Void) {
    withoutActuallyEscaping(body) { body in
      var threads: [pthread_t] = []
      for _ in 1..<max(1, count) {
        let job = Unmanaged.passRetained(Job(body))
        var thread = pthread_t()
        if pthread_create(&thread, nil, start, job.toOpaque()) == 0 {
          threads.append(thread)
        } else {
          job.release()
        }
      }
      body(true)
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  /// Maps values on all cores; the results are in the order of the values.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ body: @Sendable (Value) -> Result
  ) -> [Result] {
    let results = Shared([Result?](repeating: nil, count: values.count))
    let next = Shared(0)
    run(min(available, values.count)) { _ in
      while true {
        let index = next.withLock { next in
          next += 1
          return next - 1
        }
        guard index < values.count else { return }
        let result = body(values[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  private final class Job: Sendable {
    let body: @Sendable (Bool) -> Void

    init(_ body: @escaping @Sendable (Bool) -> Void) {
      self.body = body
    }
  }

  private static let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
    { job in
      if let job { Unmanaged<Job>.fromOpaque(job).takeRetainedValue().body(false) }
      return nil
    }
}
