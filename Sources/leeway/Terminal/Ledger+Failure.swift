import ChangeControl
import Engine
import EventStore
import Planning
import Projections

extension Ledger {
  /// An error about something in this ledger, with the name probably meant.
  ///
  /// `isPast` says that an earlier moment was asked about, at which what stands
  /// in the ledger now may not have been there.
  func failure(
    _ error: EngineError, about subject: String? = nil, isPast: Bool = false
  ) -> Failure {
    let failure = Failure(error, about: subject)
    if case .refused(.changeUnknown) = error, let subject {
      return changeUnknown(subject, failure, isPast: isPast)
    }
    if case .refused(.planUnknown(let project)) = error {
      return planUnknown(project, failure, isPast: isPast)
    }
    return failure
  }

  private func planUnknown(
    _ project: ProjectID, _ failure: Failure, isPast: Bool
  ) -> Failure {
    var failure = failure
    let known = ((try? ask(Projects())) ?? []).map(\.text)
    if isPast, known.contains(project.text) {
      failure.sentence = "Project \(project) had no plan yet at that moment."
      failure.nextStep = "See when it was imported: leeway history --type plan.imported"
    } else if let closest = ClosestName.of(project.text, among: known) {
      failure.sentence =
        "There is no project \(project) in this ledger; did you mean \(closest)?"
    } else if known.isEmpty {
      failure.nextStep = "Import a plan: leeway import FILE"
    }
    return failure
  }

  private func changeUnknown(
    _ subject: String, _ failure: Failure, isPast: Bool
  ) -> Failure {
    var failure = failure
    let known =
      ((try? ask(ChangeQueue(includesClosed: true, now: 0))) ?? []).map(\.entry)
      .sorted { $0.number < $1.number }.map(\.change.text)
    if isPast, known.contains(subject) {
      failure.sentence = "\(subject) had not been submitted yet at that moment."
      failure.nextStep = "See its life: leeway audit \(subject)"
      return failure
    }
    guard !known.contains(subject) else {
      return Failure(
        .store(.damaged(position: nil, finding: "\(subject) is registered, its events are missing"))
      )
    }
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
