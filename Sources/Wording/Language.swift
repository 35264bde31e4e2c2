/// A language that people are addressed in.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  /// Chinese in simplified characters.
  case chinese = "zh-Hans"

  /// The language in force for what runs inside `Language.$current.withValue`.
  @TaskLocal public static var current = Language.english

  /// Told every template that is asked for in a language which has no form of it; for
  /// tests that look for gaps.
  @TaskLocal public static var missing: (@Sendable (_ template: String) -> Void)?

  /// The language of a locale as the environment names it, such as `zh_CN.UTF-8`;
  /// nil for one that Leeway does not speak.
  public init?(locale: String) {
    switch locale.prefix(while: { $0.isLetter }).lowercased() {
    case "en", "c", "posix": self = .english
    case "zh": self = .chinese
    default: return nil
    }
  }

  /// The form of a template in this language; the English one where there is none.
  func form(of template: String) -> String {
    switch self {
    case .english: return template
    case .chinese:
      if let form = Chinese.table[template] { return form }
      if Language.hasWords(template) { Language.missing?(template) }
      return template
    }
  }

  /// Whether there is anything to say besides what is put in; a command to type is the
  /// same in every language.
  private static func hasWords(_ template: String) -> Bool {
    template.contains(where: \.isLetter) && !template.hasPrefix("leeway ")
  }
}
