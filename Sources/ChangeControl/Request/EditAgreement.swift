import Planning
import Wording

extension [PlanEdit] {
  /// Whether no two edits set the same thing to different values.
  ///
  /// An edit that is written twice says nothing new and is let pass.
  ///
  /// - Throws: `Refusal.contradictoryEdits`, for the first two that differ.
  func checkAgreement() throws(Refusal) {
    var known: [PlanEdit.Subject: Int] = [:]
    for (index, edit) in enumerated() {
      guard let subject = edit.subject else { continue }
      guard let first = known[subject] else {
        known[subject] = index
        continue
      }
      guard self[first] == edit else {
        throw .contradictoryEdits(subject.words, first: first + 1, second: index + 1)
      }
    }
  }
}

extension PlanEdit {
  /// What an edit gives a value that holds alone.
  enum Subject: Hashable {
    case duration(TaskID)
    case constraint(TaskID)
    case promise(TaskID)
    case deadline(TaskID)
    case assignment(TaskID, ResourceID)
    case capacity(ResourceID)
    case leave(TaskID, TaskLeave)

    var words: String {
      switch self {
      case .duration(let task): say("the duration of \(task)")
      case .constraint(let task): say("the date constraint of \(task)")
      case .promise(let task): say("the promise of \(task)")
      case .deadline(let task): say("the deadline of \(task)")
      case .assignment(let task, let resource): say("the work of \(resource) on \(task)")
      case .capacity(let resource): say("the capacity of \(resource)")
      case .leave(let task, .pause): say("whether \(task) may pause")
      case .leave(let task, .drawReserve): say("whether \(task) may draw on reserves")
      }
    }
  }

  var subject: Subject? {
    switch self {
    case .setDuration(let task, _, _): .duration(task)
    case .setConstraint(let task, _): .constraint(task)
    case .setPromise(let task, _): .promise(task)
    case .setDeadline(let task, _): .deadline(task)
    case .assign(let task, let assignment): .assignment(task, assignment.resource)
    case .setCapacity(let resource, _): .capacity(resource)
    case .allow(let task, let leave, _): .leave(task, leave)
    case .addTask, .removeTask, .unassign, .addLink, .removeLink, .addException: nil
    }
  }
}
