import ChangeControl
import Engine
import EventStore
import Planning
import Projections
import Wording

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
      failure.sentence = say("Project \(project) had no plan yet at that moment.")
      failure.nextStep = say("See when it was imported: leeway history --type plan.imported")
    } else if let closest = ClosestName.of(project.text, among: known) {
      failure.sentence =
        say("There is no project \(project) in this ledger; did you mean \(closest)?")
    } else if known.isEmpty {
      failure.nextStep = say("Import a plan: leeway import FILE")
    }
    return failure
  }

  private func changeUnknown(
    _ subject: String, _ failure: Failure, isPast: Bool
  ) -> Failure {
    var failure = failure
    let hint = try? ask(ChangeHint(subject))
    if isPast, hint?.isKnown == true {
      failure.sentence = say("\(subject) had not been submitted yet at that moment.")
      failure.nextStep = say("See its life: leeway audit \(subject)")
      return failure
    }
    guard hint?.isKnown != true else {
      return Failure(
        .store(.damaged(position: nil, finding: "\(subject) is registered, its events are missing"))
      )
    }
    failure.sentence =
      if let meant = hint?.meant {
        say("There is no change \(subject); did you mean \(meant)?")
      } else if let last = hint?.last {
        say("There is no change \(subject); the last is \(last).")
      } else {
        say("There is no change \(subject): nothing has been submitted yet.")
      }
    return failure
  }
}
