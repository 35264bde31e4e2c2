import ArgumentParser
import Reports

/// One run of the command line, from its words to its exit status.
struct CommandLineRun {
  let arguments: [String]

  /// Runs the command; results and errors go to the current console.
  func run() -> ExitStatus {
    do {
      if let failure = Failure(unknownVerbIn: arguments) { throw failure }
      if let failure = Failure(repeatedOptionIn: arguments) { throw failure }
      var command = try Leeway.parseAsRoot(arguments)
      try command.run()
      return .done
    } catch let failure as Failure {
      ErrorPrinter.print(failure, asJSON: wantsJSON)
      return failure.status
    } catch let status as ExitStatus {
      return status
    } catch {
      return report(error)
    }
  }

  /// Help and version, and words that make no command.
  private func report(_ error: any Error) -> ExitStatus {
    guard Leeway.exitCode(for: error) != .success else {
      let columns = min(Console.current.style.width, 80)
      Console.current.print(Leeway.fullMessage(for: error, columns: columns))
      return .done
    }
    let failure = Failure(usage: error, of: arguments)
    ErrorPrinter.print(failure, asJSON: wantsJSON)
    return failure.status
  }

  private var wantsJSON: Bool {
    arguments.contains("--format=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == ("--format", "json") }
  }
}
