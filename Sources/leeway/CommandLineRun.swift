import ArgumentParser
import Reports
import Wording

/// One run of the command line, from its words to its exit status.
struct CommandLineRun {
  let arguments: [String]

  /// Runs the command; results and errors go to the current console.
  func run() -> ExitStatus {
    do {
      let choice = try LanguageChoice(arguments, environment: Console.current.environment)
      let run = CommandLineRun(arguments: choice.arguments)
      // What programs read has no language.
      let language = run.wants("json") || run.wants("csv") ? .english : choice.language
      return Language.$current.withValue(language) { run.runInLanguage() }
    } catch {
      ErrorPrinter.print(error, asJSON: wantsJSON)
      return error.status
    }
  }

  private func runInLanguage() -> ExitStatus {
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
      Console.current.print(HelpText.answer(to: error, of: arguments))
      return .done
    }
    let failure = Failure(usage: error, of: arguments)
    ErrorPrinter.print(failure, asJSON: wantsJSON)
    return failure.status
  }

  private var wantsJSON: Bool { wants("json") }

  private func wants(_ format: String) -> Bool {
    arguments.contains("--format=\(format)")
      || zip(arguments, arguments.dropFirst()).contains { $0 == ("--format", format) }
  }
}
