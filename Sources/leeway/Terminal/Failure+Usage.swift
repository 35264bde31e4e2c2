import ArgumentParser
import ChangeControl
import Wording

extension Failure {
  /// Words that make no command, and where its help is.
  init(usage error: any Error, of arguments: [String]) {
    if let failure = Failure(unknownPartOfVerbIn: arguments) {
      self = failure
      return
    }
    let verb = arguments.first { Leeway.verbs.contains($0) }
    let message = Failure.withoutList(Leeway.message(for: error))
    // Some errors say what to type instead.
    if let advice = message.firstRange(of: ": leeway ") {
      self.init(
        .usage, code: "usage", "\(message[..<advice.lowerBound]).",
        next: "Write it so\(message[advice.lowerBound...])")
      return
    }
    let end = message.last.map { ".?!".contains($0) } ?? true
    self.init(
      .usage, code: "usage", Message(verbatim: end ? message : "\(message)."),
      next: "See how it is used: leeway \(verb.map { "\($0) " } ?? "")--help")
  }

  /// A message whose end may be a list of more than five choices, a line each, as
  /// the parser writes fewer.
  private static func withoutList(_ message: String) -> String {
    let lines = message.split(separator: "\n")
    let choices = lines.filter { $0.hasPrefix("  - ") }.map { "'\($0.dropFirst(4))'" }
    guard let last = choices.last, let head = lines.first, choices.count + 1 == lines.count else {
      return message
    }
    let most = choices.dropLast().joined(separator: ", ")
    return "\(head.replacing("one of the following:", with: "one of")) \(most) or \(last)."
  }

  /// An option given twice that can only have one value; nil where there is none.
  ///
  /// The parser would take the last and forget the first.
  init?(repeatedOptionIn arguments: [String]) {
    var seen: Set<Substring> = []
    for word in arguments.prefix(while: { $0 != "--" }) where word.hasPrefix("--") {
      let name = word.prefix { $0 != "=" }
      guard seen.insert(name).inserted || RepeatableOptions.contains(name, of: arguments) else {
        let verb = arguments.first { Leeway.verbs.contains($0) }
        self.init(
          .usage, code: "usage", "\(name) is given twice.",
          next: "Keep one: leeway \(verb.map { "\($0) " } ?? "")--help")
        return
      }
    }
    return nil
  }

  /// A second word that is no part of its verb, as in `leeway key lst`; nil where the
  /// verb has no parts or the word may be something else.
  private init?(unknownPartOfVerbIn arguments: [String]) {
    guard let verb = arguments.first, let word = arguments.dropFirst().first,
      !word.hasPrefix("-"),
      let command = Leeway.configuration.subcommands.first(where: {
        $0.configuration.commandName == verb
      })
    else { return nil }
    let parts = command.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !parts.isEmpty, !parts.contains(word), let closest = ClosestName.of(word, among: parts)
    else { return nil }
    self.init(
      .usage, code: "unknown-command",
      "leeway \(verb) has no command \"\(word)\"; did you mean \(closest)?",
      next: "See what it does: leeway \(verb) \(closest) --help")
  }

  /// A verb that there is not; nil where the first word may be one.
  init?(unknownVerbIn arguments: [String]) {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help",
      !Leeway.verbs.contains(word)
    else { return nil }
    let closest = ClosestName.of(word, among: Leeway.verbs)
    self.init(
      .usage, code: "unknown-command",
      "There is no command \"\(word)\"" + (closest.map { "; did you mean \($0)?" } ?? "."),
      next: closest.map { "See what it does: leeway \($0) --help" }
        ?? "See them all: leeway --help")
  }
}

extension Leeway {
  static var verbs: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
