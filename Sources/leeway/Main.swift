import ArgumentParser

/// Where the process begins.
@main
enum Main {
  static func main() {
    let status = CommandLineRun(arguments: Array(CommandLine.arguments.dropFirst())).run()
    Console.current.flush()
    if status != .done { exit(status) }
  }

  private static func exit(_ status: ExitStatus) -> Never {
    Leeway.exit(withError: ExitCode(status.rawValue))
  }
}
