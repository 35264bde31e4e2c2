import ChangeControl
import Planning
import Projections
import Wording

/// What has changed in one project.
struct ProjectChanges {
  private let project: ProjectDifference
  private let style: ReportStyle
  private let names: PlanNames

  init(_ project: ProjectDifference, _ style: ReportStyle) {
    self.project = project
    let state = project.after ?? project.before
    self.style = state.map { style.measured(by: $0.plan) } ?? style
    var names = state.map { PlanNames($0) } ?? PlanNames()
    names.add(
      Dictionary((project.before?.plan.tasks ?? []).map { ($0.id, $0.name) }) { first, _ in first })
    self.names = names
  }

  func draw(on page: inout Page) {
    guard let plan = (project.after ?? project.before)?.plan else { return }
    page.section("\(plan.id)", Phrase(verbatim: plan.name))
    page.fields([
      Field(
        "Plan revision", Phrase(verbatim: pair(revision(project.before), revision(project.after)))),
      Field("End of work", finish),
    ])
    // Of a plan that is new or gone, every line would be told.
    if project.before != nil, project.after != nil {
      drawLines(on: &page)
      drawLinks(on: &page)
    }
    drawPromises(on: &page)
    drawBuffers(on: &page)
  }

  private func drawLines(on page: inout Page) {
    let plan = project.plan
    guard !plan.isEmpty else { return }
    page.blank()
    var table = Table([
      Table.Column("Task", .left, .flexible), Table.Column("Start", isOptional: true),
      Table.Column("Finish"), Table.Column("Moved", .right),
    ])
    for move in plan.moved {
      table.rows.append([
        Phrase(verbatim: names.task(move.task)),
        Phrase(verbatim: pair(move.before.start.dateText, move.after.start.dateText)),
        Phrase(verbatim: pair(move.before.finish.finishText, move.after.finish.finishText)),
        Phrase(verbatim: move.after.finish.shortShift(from: move.before.finish)),
      ])
    }
    for (placements, word) in [(plan.added, say("added")), (plan.removed, say("removed"))] {
      for placement in placements {
        table.rows.append([
          Phrase(verbatim: names.task(placement.task)), Phrase(verbatim: placement.start.dateText),
          Phrase(verbatim: placement.finish.finishText), Phrase(verbatim: word),
        ])
      }
    }
    page.table(table)
  }

  /// Links that came and went.
  private func drawLinks(on page: inout Page) {
    guard !project.linksAdded.isEmpty || !project.linksRemoved.isEmpty else { return }
    page.blank()
    let words = EditWords(names, style)
    page.fields(
      Field.list("Links added", project.linksAdded.map { Phrase(verbatim: words.words($0)) })
        + Field.list(
          "Links removed", project.linksRemoved.map { Phrase(verbatim: words.words($0)) }))
  }

  private func drawPromises(on page: inout Page) {
    guard !project.promises.isEmpty else { return }
    page.blank()
    var table = Table([
      Table.Column("Promise", .left, .flexible), Table.Column("Promised", isOptional: true),
      Table.Column("Finish"), Table.Column(""),
    ])
    for promise in project.promises {
      table.rows.append([
        Phrase(verbatim: names.task(promise.task)),
        Phrase(verbatim: pair(promise.before?.date.finishText, promise.after?.date.finishText)),
        Phrase(verbatim: pair(promise.before?.finish.finishText, promise.after?.finish.finishText)),
        verdict(promise.after),
      ])
    }
    page.table(table)
  }

  private func drawBuffers(on page: inout Page) {
    guard !project.buffers.isEmpty else { return }
    page.blank()
    var table = Table([
      Table.Column("Buffer", .left, .flexible), Table.Column("Reserved"), Table.Column("Drawn"),
      Table.Column("Moved", .right),
    ])
    for buffer in project.buffers {
      let (before, after) = (buffer.before, buffer.after)
      table.rows.append([
        Phrase(verbatim: buffer.id),
        Phrase(
          verbatim: pair(
            before.map { style.duration($0.reserve.reserved) },
            after.map { style.duration($0.reserve.reserved) })),
        Phrase(
          verbatim: pair(
            before.map { style.duration($0.drawn) }, after.map { style.duration($0.drawn) })),
        Phrase(verbatim: style.signedDuration((before?.drawn ?? 0) - (after?.drawn ?? 0))),
      ])
    }
    page.table(table)
  }

  private func verdict(_ side: ProjectDifference.Promise.Side?) -> Phrase {
    guard let side else { return Phrase("taken back", .faint) }
    return side.isKept ? Phrase("kept", .good) : Phrase("MISSED", .bad)
  }

  private var finish: Phrase {
    let (before, after) = (project.before?.finish, project.after?.finish)
    let dates = Phrase(verbatim: pair(before?.finishText, after?.finishText))
    guard let before, let after, before != after else { return dates }
    return dates + Phrase(", \(after.shift(from: before))")
  }

  private func revision(_ state: PlanState?) -> String? { state.map { "\($0.revision)" } }

  /// `before → after`, or the one text where both are the same.
  private func pair(_ before: String?, _ after: String?) -> String {
    before == after ? after ?? "-" : "\(before ?? "-") → \(after ?? "-")"
  }
}
