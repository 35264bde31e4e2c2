import Testing
import Wording

@testable import leeway

/// Which language a run speaks.
@Suite struct LanguageChoiceTests {
  @Test(arguments: [
    ([:], "status", Language.english), (["LANG": "zh_CN.UTF-8"], "status", .chinese),
    (["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], "status", .english),
    (["LC_MESSAGES": "zh_SG", "LANG": "en_GB"], "status", .chinese),
    (["LANG": "de_DE.UTF-8"], "status", .english),
    (["LANG": "", "LC_ALL": ""], "status", .english),
    ([:], "status --lang zh-Hans", .chinese), ([:], "--lang=zh status", .chinese),
    (["LANG": "zh_CN.UTF-8"], "status --lang en --all", .english),
  ])
  func `an option decides, then the environment`(
    environment: [String: String], line: String, language: Language
  ) throws {
    let words = line.split(separator: " ").map(String.init)

    let choice = try LanguageChoice(words, environment: environment)

    #expect(choice.language == language)
    #expect(choice.arguments.first == "status")
    #expect(!choice.arguments.contains { $0.contains("lang") || $0 == "en" })
  }

  @Test func `behind two dashes nothing is an option`() throws {
    let words = ["submit", "--", "--lang", "zh"]

    let choice = try LanguageChoice(words, environment: [:])

    #expect(choice.language == .english && choice.arguments == words)
  }

  @Test(arguments: ["status --lang", "status --lang klingon", "--lang en status --lang en"])
  func `a language that there is not is refused`(line: String) {
    #expect(throws: Failure.self) {
      _ = try LanguageChoice(line.split(separator: " ").map(String.init), environment: [:])
    }
  }
}
