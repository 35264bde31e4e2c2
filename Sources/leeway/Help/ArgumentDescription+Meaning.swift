import Wording

extension ArgumentDescription {
  /// What it means, which values it takes and what it is if left out; `word` says a
  /// text of its own in the language that is wanted.
  func meaning(_ word: (String) -> String) -> String {
    [abstract.map(word) ?? "", choice].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var choice: String {
    let values = (allValues ?? []).filter { !$0.isEmpty }.joined(separator: ", ")
    return switch (values, defaultValue ?? "") {
    case ("", ""): ""
    case ("", let usual): say("(default: \(usual))")
    case (let values, ""): say("(values: \(values))")
    case (let values, let usual): say("(values: \(values); default: \(usual))")
    }
  }
}
