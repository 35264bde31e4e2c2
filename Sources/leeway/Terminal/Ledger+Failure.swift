import ChangeControl
import Engine
import EventStore
import Planning
import Projections

extension Ledger {
  /// An error about something in this ledger, with the name probably meant.
  func failure(_ error: EngineError, about subject: String? = nil) -> Failure {
    var failure = Failure(error, about: subject)
    switch error {
    case .refused(.changeUnknown):
      guard let subject else { return failure }
      return changeUnknown(subject, failure)
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

  private func changeUnknown(_ subject: String, _ failure: Failure) -> Failure {
    let known =
      ((try? ask(ChangeQueue(includesClosed: true, now: 0))) ?? []).map(\.entry)
      .sorted { $0.number < $1.number }.map(\.change.text)
    guard !known.contains(subject) else {
      return Failure(
        .store(.damaged(position: nil, finding: "\(subject) is registered, its events are missing"))
      )
    }
    var failure = failure
    failure.sentence = "There is no change \(subject)" + hint(for: subject, among: known)
    return failure
  }

  /// The change with the same number, or a name much like it, or the last one.
  private func hint(for subject: String, among known: [String]) -> String {
    guard let last = known.last else { return ": nothing has been submitted yet." }
    let number = subject.drop { !$0.isNumber }
    let namesake = number.isEmpty ? nil : known.first { $0 == "CR-\(number)" }
    let isNumbered = subject.hasPrefix("CR-")
    let closest = namesake ?? (isNumbered ? nil : ClosestName.of(subject, among: known))
    return closest.map { "; did you mean \($0)?" } ?? "; the last is \(last)."
  }
}
