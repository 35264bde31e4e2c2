import ChangeControl
import Planning
import Projections
import Wording

/// One project in a few lines.
struct ProjectStatus {
  private let project: LedgerStatus.Project
  private let style: ReportStyle

  init(_ project: LedgerStatus.Project, _ style: ReportStyle) {
    self.project = project
    self.style = style
  }

  func draw(on page: inout Page) {
    let name = project.name.isEmpty ? "" : " · \(project.name)"
    page.paragraph(
      Phrase("\(project.id)\(name)", .strong) + Phrase(", plan revision \(project.revision)"))
    page.fields(
      [Field("Work", work), Field("Finish", finish), Field("Promises", promises)] + buffers,
      indent: 2)
  }

  private var work: Phrase {
    guard project.tasks > 0 else { return "no tasks yet" }
    let cells = 20
    let finished = Gauge.cells(project.finished, of: project.tasks, cells)
    return Phrase.row("█", finished, .good) + Phrase.row("░", cells - finished, .faint)
      + Phrase(
        " \(project.finished) of \(Amount.count(project.tasks, "task")) finished, "
          + "\(project.started) started")
  }

  private var finish: Phrase {
    let shift = project.finish.shift(from: project.baselineFinish)
    return Phrase(verbatim: project.finish.finishText, .strong)
      + Phrase(", baseline \(project.baselineFinish.finishText) (\(shift))")
  }

  private var promises: Phrase {
    guard project.promises > 0 else { return "none made" }
    let broken = project.brokenPromises
    guard !broken.isEmpty else {
      return Phrase(project.promises == 1 ? "kept" : "all \(project.promises) kept", .good)
    }
    return Phrase("\(project.promises - broken.count) kept, ")
      + Phrase("\(broken.count) missed", .bad)
      + Phrase(": \(broken.map(\.text).joined(separator: ", "))")
  }

  private var buffers: [Field] {
    Field.list(
      "Buffers",
      project.buffers.map { buffer in
        let drawn = buffer.reserved - buffer.balance
        return Gauge.buffer(drawn: drawn, of: buffer.reserved, 20, buffer.reading.zone.ink)
          + Phrase(" \(buffer.id): ")
          + Phrase.zone(buffer.reading.zone, pending: buffer.reading.pending)
          + Phrase(", \(style.duration(drawn)) of \(style.duration(buffer.reserved)) drawn")
      })
  }
}
