import ArgumentParser
import Glibc

/// Where the process begins.
@main
enum Main {
  static func main() {
    // A reader that has gone is seen by the write that fails.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is seen by the write that fails, too.
    signal(SIGXFSZ, SIG_IGN)
    DamageGuard.stand()
    let status = CommandLineRun(arguments: Array(CommandLine.arguments.dropFirst())).run()
    Console.current.flush()
    if status != .done { Glibc.exit(status.rawValue) }
  }
}
