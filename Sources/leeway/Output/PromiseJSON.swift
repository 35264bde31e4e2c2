import ChangeControl
import Planning

/// The answer to an inquiry as JSON, with the request that asks for the same.
enum PromiseJSON {
  static func value(_ answer: PromiseAnswer) -> JSON {
    let evaluation = answer.evaluation
    return [
      "answer": .string(answer.isYes ? "yes" : "no"),
      "by": .string(answer.inquiry.by?.description),
      "earliest": .string(answer.earliest?.description),
      "resource": .string(answer.resource.text),
      "planRevision": .integer(evaluation.planRevision),
      "position": .integer(Int(evaluation.position)),
      "recommended": .string(evaluation.recommendation.option.word),
      "options": .list(evaluation.options, EvaluationJSON.option),
      "request": request(answer.request),
    ]
  }

  /// The request in the form that `submit` reads.
  private static func request(_ request: ChangeRequest) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("project", .string(request.project.text)), ("title", .string(request.title)),
      ("reason", .string(request.reason)), ("customer", .string(request.customer)),
    ]
    if let value = request.value { members.append(("value", .integer(value))) }
    var after: [JSON] = []
    for case .addLink(let link) in request.edits { after.append(.string(link.predecessor.text)) }
    let tasks = request.edits.compactMap { edit -> JSON? in
      guard case .addTask(let task) = edit else { return nil }
      return ["add-task": self.task(task, after: after)]
    }
    members.append(("edits", .array(tasks)))
    return .members(members)
  }

  private static func task(_ task: PlanTask, after: [JSON]) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("id", .string(task.id.text)), ("name", .string(task.name)),
      ("duration", .string("\(task.duration)m")), ("skill", .string(task.skill?.description)),
      ("assign", .list(task.assignments) { .string("\($0.resource) \($0.units)%") }),
    ]
    if !after.isEmpty { members.append(("after", .array(after))) }
    if let promise = task.promise {
      members.append(
        (
          "promise",
          [
            "customer": .string(promise.customer), "date": .string(promise.date.description),
          ]
        ))
    }
    return .members(members)
  }
}
