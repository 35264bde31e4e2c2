import Wording

/// The language of a run: as `--lang` says, else as the environment does, else English.
///
/// `--lang` may stand with every command, at any place, and is taken out of the words
/// that the command reads.
struct LanguageChoice {
  private(set) var language: Language
  /// The words of the run without the choice.
  private(set) var arguments: [String] = []

  /// - Throws: `Failure` for a language that Leeway does not speak, and for two.
  init(_ words: [String], environment: [String: String]) throws(Failure) {
    language = LanguageChoice.language(of: environment)
    var chosen: String?
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        arguments += [word] + rest
        break
      }
      guard word == "--lang" || word.hasPrefix("--lang=") else {
        arguments.append(word)
        continue
      }
      guard chosen == nil else {
        throw Failure(
          .usage, code: "usage", "--lang is given twice.", next: LanguageChoice.advice)
      }
      chosen = word == "--lang" ? rest.popFirst() ?? "" : String(word.dropFirst(7))
    }
    if let chosen {
      guard let language = Language(rawValue: chosen) ?? Language(locale: chosen) else {
        throw Failure(
          .usage, code: "unknown-language", "Leeway does not speak \"\(chosen)\".",
          next: LanguageChoice.advice)
      }
      self.language = language
    }
  }

  private static var advice: Message {
    "Give one: --lang \(Language.allCases.map(\.rawValue).joined(separator: "|"))"
  }

  /// The first of the variables that name a language decides, as POSIX has it.
  private static func language(of environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale.flatMap(Language.init(locale:)) ?? .english
  }
}
