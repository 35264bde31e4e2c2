import ChangeControl
import Engine
import Planning
import Projections

extension Ledger {
  /// An error about something in this ledger, with the name probably meant.
  func failure(_ error: EngineError, about subject: String? = nil) -> Failure {
    var failure = Failure(error, about: subject)
    switch error {
    case .refused(.changeUnknown):
      guard let subject else { return failure }
      failure.sentence = "There is no change \(subject)" + changeHint(for: subject)
    case .refused(.planUnknown(let project)):
      let known = ((try? ask(Projects())) ?? []).map(\.text)
      if let closest = ClosestName.of(project.text, among: known) {
        failure.sentence =
          "There is no project \(project) in this ledger; did you mean \(closest)?"
      } else if known.isEmpty {
        failure.nextStep = "Import a plan: leeway import FILE"
      }
    default:
      break
    }
    return failure
  }

  /// The change with the same number, or a name much like it, or the last one.
  private func changeHint(for subject: String) -> String {
    let known =
      ((try? ask(ChangeQueue(includesClosed: true, now: 0))) ?? []).map(\.entry)
      .sorted { $0.number < $1.number }.map(\.change.text)
    guard let last = known.last else { return ": nothing has been submitted yet." }
    let number = subject.drop { !$0.isNumber }
    let namesake = number.isEmpty ? nil : known.first { $0 == "CR-\(number)" }
    let isNumbered = subject.hasPrefix("CR-")
    let closest = namesake ?? (isNumbered ? nil : ClosestName.of(subject, among: known))
    return closest.map { "; did you mean \($0)?" } ?? "; the last is \(last)."
  }
}
