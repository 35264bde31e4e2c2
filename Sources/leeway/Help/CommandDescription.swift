import ArgumentParser
import Foundation

/// A command with its parts, as the parser describes it.
struct CommandDescription: Decodable {
  var commandName: String
  var abstract: String?
  /// Paragraphs, a line each; lines that begin with a space are to be typed.
  var discussion: String?
  var arguments: [ArgumentDescription]?
  var subcommands: [CommandDescription]?

  private struct Program: Decodable { var command: CommandDescription }

  /// The whole program.
  static let whole: CommandDescription = {
    do {
      return try JSONDecoder().decode(Program.self, from: Data(Leeway._dumpHelp().utf8)).command
    } catch {
      preconditionFailure("The parser describes the program otherwise: \(error)")
    }
  }()

  /// The command that words begin with; this one where they name none of its parts.
  func named(by words: some Sequence<String>) -> CommandDescription {
    var command = self
    for word in words {
      guard let next = command.part(word) else { break }
      command = next
    }
    return command
  }

  /// The part of a name; nil where there is none.
  func part(_ name: String) -> CommandDescription? {
    subcommands?.first { $0.commandName == name }
  }
}

/// An argument, option or flag, as the parser describes it.
struct ArgumentDescription: Decodable {
  struct Name: Decodable {
    enum Kind: String, Decodable {
      case long
      case short
      case longWithSingleDash
    }

    var kind: Kind
    var name: String

    /// As it is typed, such as `--after`.
    var text: String { (kind == .long ? "--" : "-") + name }
  }

  enum Kind: String, Decodable {
    case positional
    case option
    case flag
  }

  var kind: Kind
  var shouldDisplay: Bool
  var isRepeating: Bool
  /// Title of the section of the help that it stands in; nil for the usual one.
  var sectionTitle: String?
  var names: [Name]?
  var valueName: String?
  var abstract: String?
  var defaultValue: String?
  var allValues: [String]?

  /// How it is given, such as `-h, --help` or `--after <task>`.
  var synopsis: String {
    // A letter stands before the word that it is short for.
    let texts = (names ?? []).map(\.text)
    let letters = texts.filter { !$0.hasPrefix("--") }
    let names = (letters + texts.filter { $0.hasPrefix("--") }).joined(separator: ", ")
    let value = "<\(valueName ?? "")>"
    return switch kind {
    case .positional: value + (isRepeating ? " ..." : "")
    case .option: "\(names) \(value)"
    case .flag: names
    }
  }
}
