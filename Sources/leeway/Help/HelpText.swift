import ArgumentParser
import Engine
import Reports
import Wording

/// Help and version, as words ask for them.
enum HelpText {
  /// What the parser answers to words in English; in another language, help from the
  /// same description.
  static func answer(to error: any Error, of words: [String]) -> String {
    let console = Console.current
    let columns = min(console.style.width, 80)
    let english = Leeway.fullMessage(for: error, columns: columns)
    guard Language.current != .english, english.hasPrefix("OVERVIEW: ") else { return english }
    let names = words.drop { $0 == "help" || $0.hasPrefix("-") }
    let command = CommandPage.whole.named(by: names)
    return String(HelpReport(of: command).text(console.style(width: columns)).dropLast())
  }
}
