import Glibc
import Reports

/// Ends the process with an error, not a crash, where damage to the ledger's
/// file leads out of the memory it is mapped to.
///
/// LMDB 0.9 trusts its file: following every page at each start would cost more
/// than most commands. `verify` and `rebuild` do follow them first.
enum DamageGuard {
  /// What is printed; made beforehand, as a signal handler may not allocate.
  // Unsafe because shared with the signal handler: written once, before any
  // handler is in place, and only read after.
  nonisolated(unsafe) private static var message = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  static func stand() {
    let text = RefusalBlock.text(
      code: "damaged-store",
      sentence:
        "The program was stopped while it read the ledger; its file is most likely damaged.",
      next: "Examine it: leeway verify; restore a backup if the log itself is damaged.",
      Console.current.errorStyle)
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
    _ = bytes.initialize(from: text.utf8)
    message = UnsafeBufferPointer(bytes)
    for signal in [SIGSEGV, SIGBUS, SIGABRT] {
      Glibc.signal(signal) { _ in
        _ = write(STDERR_FILENO, DamageGuard.message.baseAddress, DamageGuard.message.count)
        _exit(ExitStatus.damaged.rawValue)
      }
    }
  }
}
