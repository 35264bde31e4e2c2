import Testing

@testable import Wording

/// Texts of ours and their forms in other languages.
@Suite struct MessageTests {
  @Test func `a message in English is its literal with what is put in`() {
    let message: Message = "\(3) of \("T1"), 5 % left"

    #expect(message.template == "%1 of %2, 5 %% left")
    #expect(message.text == "3 of T1, 5 % left")
  }

  @Test func `what is put in is never taken for a place or looked up`() {
    let message: Message = "Signed for \("%2 unchanged")"

    #expect(message.text == "Signed for %2 unchanged")
    Language.$current.withValue(.chinese) { #expect(message.text == "Signed for %2 unchanged") }
  }

  @Test func `a language has its own form and its own order`() {
    let table = Chinese.parse(["%1 of %2\n%2 中的 %1\n\nunchanged\n不变\n"])

    #expect(table == ["%1 of %2": "%2 中的 %1", "unchanged": "不变"])
    Language.$current.withValue(.chinese) {
      #expect(say("unchanged") == "不变")
      #expect(Counted("2", isOne: false, "task").description == "2 项任务")
    }
    #expect(Counted("2", isOne: false, "task").description == "2 tasks")
    #expect(Counted("1", isOne: true, "task").description == "1 task")
  }

  @Test func `messages one after another are looked up as one`() {
    let message: Message = "\(1) of " + "\(2), 5 % of \("x")" + "."

    #expect(message.template == "%1 of %2, 5 %% of %3.")
    #expect(message.text == "1 of 2, 5 % of x.")
    #expect((Message(verbatim: "50 %1") + " more").text == "50 %1 more")
  }

  @Test func `what has no words is not looked up`() {
    let told = Told()
    Language.$current.withValue(.chinese) {
      Language.$missing.withValue({ told.templates.append($0) }) {
        #expect(say("\(1) → \("T1 Wiring")") == "1 → T1 Wiring")
        #expect(Message(verbatim: "unchanged").text == "unchanged")
      }
    }

    #expect(told.templates.isEmpty)
  }

  @Test func `a template without a form is said in English and told`() {
    let told = Told()
    let text = Language.$current.withValue(.chinese) {
      Language.$missing.withValue({ told.templates.append($0) }) { say("no such text \(1)") }
    }

    #expect(text == "no such text 1")
    #expect(told.templates == ["no such text %1"])
  }

  @Test(arguments: [
    ("zh_CN.UTF-8", Language.chinese), ("zh-Hans", .chinese), ("en_GB", .english),
    ("C.UTF-8", .english),
    ("de_DE", nil), ("", nil),
  ])
  func `a locale names a language`(locale: String, language: Language?) {
    #expect(Language(locale: locale) == language)
  }

  @Test func `the places of every form are those of its template`() {
    for (template, form) in Chinese.table {
      #expect(places(form) == places(template), "\(template)")
      // Abbreviations are the same in both.
      #expect(!form.isEmpty && (form != template || template.count < 8), "\(template)")
    }
  }

  private func places(_ text: String) -> Set<Substring> {
    Set(text.matches(of: /%(?:%|[0-9]+)/).map(\.output))
  }
}

// One thread alone uses it.
private final class Told: @unchecked Sendable {
  var templates: [String] = []
}
