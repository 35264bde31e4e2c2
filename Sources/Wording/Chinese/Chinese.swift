/// The table of messages in Chinese.
///
/// A part for each field of the engine. In a part, an English template stands on a
/// line and its Chinese form on the next; a blank line follows. `\n` in a template or
/// form stands for a new line, `\s` for a space at its beginning or end.
enum Chinese {
  static let table = parse([
    general, plan, requests, options, board, buffers, audit, why, health, earned, receipts,
    refusals, planningErrors, storeErrors, usage, upkeep, goals, bufferLedger, costs,
    signatures, ballots, policies, gates, ranking, reviews, rhythm,
    resources, freezes, counterfactuals,
    help, helpOptions, helpChange, helpGovernance, helpReading,
    helpLedger,
  ])

  /// Reads parts.
  ///
  /// A template that stands in two of them has the form it has in the first.
  static func parse(_ parts: [String]) -> [String: String] {
    var table: [String: String] = [:]
    for part in parts {
      for entry in entries(of: part) where table[entry.template] == nil {
        table[entry.template] = entry.form
      }
    }
    return table
  }

  /// Templates and forms of a part, in their order.
  static func entries(of part: String) -> [(template: String, form: String)] {
    var entries: [(template: String, form: String)] = []
    var template: String?
    for line in part.split(separator: "\n", omittingEmptySubsequences: true) {
      let text = plain(line)
      if let known = template {
        entries.append((known, text))
        template = nil
      } else {
        template = text
      }
    }
    return entries
  }

  private static func plain(_ line: Substring) -> String {
    guard line.contains("\\") else { return String(line) }
    return String(line).split(separator: "\\n", omittingEmptySubsequences: false)
      .joined(separator: "\n")
      .split(separator: "\\s", omittingEmptySubsequences: false).joined(separator: " ")
  }
}
