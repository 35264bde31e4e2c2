import Glibc
import Synchronization

/// Whether somebody has asked the process to end, by Ctrl-C or `kill`.
enum Interruption {
  private static let isAsked = Atomic(false)

  /// From now on, asks are noted and end nothing by themselves.
  static func watch() {
    // Who started the process may have held signals back.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM] {
      sigaddset(&signals, signal)
      Glibc.signal(signal) { _ in Interruption.isAsked.store(true, ordering: .relaxed) }
    }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  static var hasCome: Bool { isAsked.load(ordering: .relaxed) }
}

/// Waits, until a reader of standard output has gone or a signal comes.
enum Pause {
  /// Returns false when nobody reads standard output any more.
  static func wait(milliseconds: Int32) -> Bool {
    var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    guard poll(&output, 1, milliseconds) > 0 else { return true }
    return Int32(output.revents) & POLLERR == 0
  }
}
