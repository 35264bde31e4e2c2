import ChangeControl
import Planning
public import Projections
import Wording

/// A day or a week on a page.
public enum DigestReport {
  public static func text(
    _ view: DigestView, of whom: String?, _ style: ReportStyle = ReportStyle()
  ) -> String {
    var page = Page(style)
    let last = PlanTime(minute: view.until.minute - 1).dateText
    page.title(
      Phrase("Digest", .strong) + Phrase(verbatim: whom.map { " · \($0)" } ?? ""),
      view.from.dateText == last
        ? Phrase(verbatim: last, .faint) : Phrase("\(view.from.dateText) to \(last)", .faint))
    if view.requests.isEmpty, view.projects.isEmpty {
      page.paragraph(Phrase("Nothing happened."))
    }
    if !view.requests.isEmpty {
      page.section("REQUESTS")
      for item in view.requests {
        page.paragraph(
          Phrase(verbatim: "\(item.change) \(item.title): ", .strong)
            + Phrase(verbatim: happenings(item).joined(separator: ", ")), hanging: 2)
      }
    }
    for project in view.projects { draw(project, on: &page) }
    if !view.waiting.isEmpty {
      page.section("WAITING")
      var people: [(name: String, count: Int)] = []
      for item in view.waiting {
        if people.last?.name == item.person {
          people[people.count - 1].count += 1
        } else {
          people.append((item.person, 1))
        }
      }
      for person in people {
        page.paragraph(
          Phrase(
            "\(person.name): \(Counted(String(person.count), isOne: person.count == 1, "thing"))"))
        page.next("leeway inbox --person \(person.name)")
      }
    }
    return page.text
  }

  private static func happenings(_ item: CycleRecord.Item) -> [String] {
    var words: [String] = []
    if item.wasSubmitted { words.append(say("asked for by \(item.requester)")) }
    if let decision = item.decision {
      words.append(say("decided: \(decision.choice.words)"))
    } else if !item.votes.isEmpty {
      words.append(
        say("voted on by \(Set(item.votes.map(\.person)).sorted().joined(separator: ", "))"))
    }
    if item.wasCarriedOut { words.append(say("carried out")) }
    if item.wasWithdrawn { words.append(say("withdrawn")) }
    return words
  }

  private static func draw(_ project: DigestView.Project, on page: inout Page) {
    page.section(Message(verbatim: project.project.text), Phrase(verbatim: project.name, .faint))
    var fields = [
      Field(
        "Finish",
        project.finishBefore.map {
          Phrase(
            "\($0.finishText) → \(project.finish.finishText) (\(project.finish.shift(from: $0)))")
        } ?? Phrase("\(project.finish.finishText), taken in")),
      Field(
        "Buffers",
        Phrase(
          "\(page.style.duration(project.drawnBefore)) → \(page.style.duration(project.drawn)) drawn"
        )),
      Field("Reports", Phrase(verbatim: "\(project.reports)")),
    ]
    if !project.moved.isEmpty {
      fields.append(
        Field(
          "Moved",
          Phrase(
            verbatim: project.moved.map {
              "\($0.task) \($0.finishBefore.finishText) → \($0.finish.finishText)"
            }.joined(separator: ", ")), hanging: 2))
    }
    page.fields(fields)
  }
}
