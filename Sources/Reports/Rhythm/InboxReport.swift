import ChangeControl
import Planning
public import Projections
import Wording

/// What waits for people, person by person.
public enum InboxReport {
  public static func text(
    _ items: [InboxItem], of person: String?, _ style: ReportStyle = ReportStyle()
  ) -> String {
    guard !items.isEmpty else {
      return Page.note(
        person.map { "Nothing waits for \($0)." } ?? "Nothing waits for anybody.",
        next: "leeway status", style)
    }
    var people: [(person: String, items: [InboxItem])] = []
    for item in items {
      if people.last?.person == item.person {
        people[people.count - 1].items.append(item)
      } else {
        people.append((item.person, [item]))
      }
    }
    return people.map { draw($0.person, $0.items, style) }.joined(separator: "\n")
  }

  private static func draw(
    _ person: String, _ items: [InboxItem], _ style: ReportStyle
  ) -> String {
    var page = Page(style)
    let tasks = items.filter(\.isTask)
    let news = items.filter { !$0.isTask }
    page.title(
      Phrase("Inbox of \(person)", .strong),
      Phrase("\(Counted(String(tasks.count), isOne: tasks.count == 1, "thing")) to do", .faint))
    if !tasks.isEmpty {
      page.section("TO DO")
      for item in tasks {
        page.paragraph(Phrase(verbatim: sentence(item.matter)), hanging: 2)
        if let step = step(item.matter) { page.next(step) }
      }
    }
    if !news.isEmpty {
      page.section("TO KNOW")
      for item in news { page.paragraph(Phrase(verbatim: sentence(item.matter)), hanging: 2) }
    }
    return page.text
  }

  private static func sentence(_ matter: InboxItem.Matter) -> String {
    switch matter {
    case .vote(let change, let title, _): say("\(change) \(title): vote on it")
    case .evaluate(let change, let title, false): say("\(change) \(title): evaluate it")
    case .evaluate(let change, let title, true):
      say("\(change) \(title): evaluate it again, the plan has moved")
    case .carryOut(let change, let title): say("\(change) \(title): carry it out")
    case .review(let change, let title): say("\(change) \(title): all its work is done, review it")
    case .gate(_, let id, let name): say("Gate \(id) \(name): all is shown, decide")
    case .report(_, let task, let name, let due, false):
      say("\(task) \(name): was to begin on \(due.dateText), report it")
    case .report(_, let task, let name, let due, true):
      say("\(task) \(name): was to end on \(due.finishText), report what is left")
    case .deferred(let change, let title, let cycle, let opens):
      say("\(change) \(title): deferred to cycle \(cycle), which opens on \(opens.dateText)")
    case .decided(let change, let title, let stage):
      say("\(change) \(title): \(stage.words)")
    case .moved(_, let task, let name, let change, let before, let after):
      moved(task, name, change, before, after)
    }
  }

  private static func moved(
    _ task: TaskID, _ name: String, _ change: ChangeID, _ before: Placement?, _ after: Placement?
  ) -> String {
    switch (before, after) {
    case (let before?, let after?) where before.start == after.start:
      say(
        "\(task) \(name): \(change) moved its end from \(before.finish.finishText) to \(after.finish.finishText)"
      )
    case (let before?, let after?):
      say(
        "\(task) \(name): \(change) moved it from \(before.start.dateText) to \(after.start.dateText), to end on \(after.finish.finishText)"
      )
    case (nil, let after?):
      say("\(task) \(name): \(change) added it, from \(after.start.dateText)")
    case (_, nil): say("\(task) \(name): \(change) took it out of the plan")
    }
  }

  /// What to type, where something is to be done.
  public static func step(_ matter: InboxItem.Matter) -> String? {
    switch matter {
    case .vote(let change, _, let recommended): NextStep.decision(change, recommended)
    case .evaluate(let change, _, _): "leeway evaluate \(change)"
    case .carryOut(let change, _): "leeway reschedule \(change)"
    case .review(let change, _): "leeway review record \(change)"
    case .gate(let project, let id, _):
      "leeway gate decide \(id) go --project \(project) --reason …"
    case .report(let project, let task, _, _, let hasStarted):
      hasStarted
        ? "leeway progress \(task) --project \(project) --remaining …"
        : "leeway progress \(task) --project \(project) --started … --remaining …"
    case .deferred, .decided, .moved: nil
    }
  }
}
