import ChangeControl
import Planning
import Projections

/// Debt as JSON and as rows.
enum DebtJSON {
  static func value(_ debt: DebtView, moved: [DisplacedTask]) -> JSON {
    [
      "cycle": .integer(debt.cycle), "interestPercent": .integer(debt.rules.interest),
      "requestLimit": .integer(debt.rules.requests), "taskLimit": .integer(debt.rules.tasks),
      "requests": .list(debt.requests) { request in
        [
          "change": .string(request.change.text), "department": .string(request.department),
          "deferrals": .integer(request.deferrals), "since": .integer(request.since),
          "cycles": .integer(request.cycles), "waitsFor": .integer(request.waitsFor),
          "priority": .integer(request.priority), "debtHundredths": .integer(request.debt),
          "atLimit": .bool(request.isAtLimit),
        ]
      },
      "tasks": .list(debt.tasks) { task in
        [
          "project": .string(task.project.text), "task": .string(task.task.text),
          "department": .string(task.department),
          "owners": .list(task.owners) { .string($0.text) },
          "displacements": .list(task.times) { time in
            [
              "change": .string(time.change.text), "cycle": .integer(time.cycle),
              "minutes": .integer(time.minutes), "cycles": .integer(time.cycles),
            ]
          },
          "minutes": .integer(task.minutes), "debtHundredths": .integer(task.debt),
          "atLimit": .bool(task.isAtLimit),
        ]
      },
      "moved": .list(moved) { moved in
        let displacement = moved.displacement
        return [
          "project": .string(moved.project.text), "change": .string(moved.change.text),
          "option": .string(moved.option.word), "task": .string(displacement.task.text),
          "owners": .list(displacement.owners) { .string($0.text) },
          "startBefore": .string(displacement.before.start.description),
          "finishBefore": .string(displacement.before.finish.description),
          "startAfter": .string(displacement.after.start.description),
          "finishAfter": .string(displacement.after.finish.description),
          "minutes": .integer(displacement.minutes),
          "position": .integer(moved.position.map(Int.init)),
        ]
      },
      "departments": .list(debt.departments) { department in
        [
          "department": .string(department.name), "requests": .integer(department.requests),
          "requestDebtHundredths": .integer(department.requestDebt),
          "tasks": .integer(department.tasks),
          "taskDebtHundredths": .integer(department.taskDebt),
        ]
      },
    ]
  }

  static func csv(_ debt: DebtView) -> String {
    var csv = CSV([
      "kind", "project", "id", "department", "times", "limit", "since_cycle", "cycles",
      "principal", "debt_hundredths",
    ])
    for request in debt.requests {
      csv.add([
        "request", "", request.change.text, request.department, "\(request.deferrals)",
        request.limit.map(String.init) ?? "", "\(request.since)", "\(request.cycles)",
        "\(request.priority)", "\(request.debt)",
      ])
    }
    for task in debt.tasks {
      csv.add([
        "task", task.project.text, task.task.text, task.department, "\(task.times.count)",
        task.limit.map(String.init) ?? "", task.times.first.map { "\($0.cycle)" } ?? "",
        task.times.first.map { "\($0.cycles)" } ?? "", "\(task.minutes)", "\(task.debt)",
      ])
    }
    return csv.text
  }
}
