import ArgumentParser
import Foundation

/// Which options may be given several times, by the parser's own description.
enum RepeatableOptions {
  private struct Program: Decodable { var command: Command }

  private struct Command: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable { var name: String }

      var isRepeating: Bool
      var names: [Name]?
    }

    var commandName: String
    var arguments: [Argument]?
    var subcommands: [Command]?
  }

  private static let program = try? JSONDecoder().decode(
    Program.self, from: Data(Leeway._dumpHelp().utf8))

  /// Whether an option such as `--after` of the command that words begin with may be
  /// given again.
  static func contains(_ option: Substring, of arguments: [String]) -> Bool {
    guard var command = program?.command else { return false }
    for word in arguments {
      guard let next = command.subcommands?.first(where: { $0.commandName == word }) else { break }
      command = next
    }
    return command.arguments?.contains { argument in
      argument.isRepeating && argument.names?.contains { "--\($0.name)" == option } == true
    } ?? false
  }
}
