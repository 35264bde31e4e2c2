public import ChangeControl
public import Planning
import Wording

/// An error as it is printed: its code, what is wrong, and the next step.
public enum RefusalBlock {
  /// ```
  /// error[stale-evaluation]: The plan has changed since the evaluation.
  ///   next: Evaluate it: leeway evaluate CR-7
  /// ```
  public static func text(
    code: String, sentence: String, next: String, _ style: ReportStyle = ReportStyle()
  ) -> String {
    var page = Page(style)
    page.paragraph(
      Phrase("error[\(code)]", .bad) + Phrase(": \(sentence)"), hanging: 2)
    if !next.isEmpty { page.next(next) }
    return page.text
  }

  /// A refusal, with the id of the change where the next step names one.
  public static func text(
    _ refusal: Refusal, change: ChangeID? = nil, _ style: ReportStyle = ReportStyle()
  ) -> String {
    let next = change.map { refusal.nextStep.replacing("CHANGE", with: $0.text) }
    return text(
      code: refusal.code, sentence: refusal.sentence, next: next ?? refusal.nextStep, style)
  }
}
