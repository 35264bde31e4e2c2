import ChangeControl
import Planning
import Projections
import Wording

/// The projects: a few in full, more as rows, and how many there are of each kind.
struct ProjectsStatus {
  /// So many are told in full.
  private static let inFull = 3

  private let status: LedgerStatus
  private let style: ReportStyle

  init(_ status: LedgerStatus, _ style: ReportStyle) {
    self.status = status
    self.style = style
  }

  func draw(on page: inout Page) {
    if status.counts.total > ProjectsStatus.inFull {
      page.section("PROJECTS", Phrase("\(Amount.text(status.counts.underWay)) under way"))
      page.paragraph(counts)
    }
    if status.projects.count <= ProjectsStatus.inFull {
      for project in status.projects {
        page.blank()
        ProjectStatus(project, style).draw(on: &page)
      }
    } else {
      page.blank()
      page.table(table, indent: 2)
    }
    if let omission { page.paragraph(omission) }
  }

  private var counts: Phrase {
    Phrase.joined(
      ProjectStanding.allCases.map { standing in
        Phrase("\(standing.word) ")
          + Phrase(verbatim: Amount.text(status.counts[standing]), .strong)
      }, by: " · ")
  }

  /// Which projects are not described, and how to see them.
  private var omission: Phrase? {
    guard case .pressing = status.selection, status.projects.count < status.counts.total else {
      return nil
    }
    let needing = status.counts.needingAttention
    let shown =
      needing == 0
      ? say("No project needs attention.")
      : needing > status.projects.count
        ? say(
          "The first \(status.projects.count) of \(Amount.text(needing)) that need attention: "
            + "a promise missed, then a buffer red, then yellow.")
        : say("Those that need attention: a promise missed, a buffer red or yellow.")
    return Phrase("\(shown) The others: leeway status --all", .faint)
  }

  private var table: Table {
    var table = Table([
      Table.Column("Project"), Table.Column("Name", .left, .flexible, isOptional: true),
      Table.Column("Standing"), Table.Column("Done", .right),
      Table.Column("Finish"), Table.Column("Against baseline", isOptional: true),
      Table.Column("Missed", .right), Table.Column("Buffers left"),
    ])
    for project in status.projects {
      table.rows.append([
        Phrase(verbatim: project.id.text, .strong), Phrase(verbatim: project.name),
        project.standing.mark,
        Phrase("\(project.finished)/\(project.tasks)"), Phrase(verbatim: project.finish.finishText),
        Phrase(verbatim: project.finish.shift(from: project.baselineFinish)),
        Phrase("\(project.brokenPromises.count)", project.brokenPromises.isEmpty ? nil : .bad),
        buffers(project),
      ])
    }
    return table
  }

  private func buffers(_ project: LedgerStatus.Project) -> Phrase {
    Phrase.joined(
      project.buffers.map { buffer in
        Phrase("\(buffer.id) ")
          + Phrase(verbatim: style.duration(buffer.balance), buffer.reading.zone.ink)
      }, by: ", ")
  }
}

extension ProjectStanding {
  /// `▲ yellow`, `■ red`: a shape of its own for each, late as red.
  fileprivate var mark: Phrase {
    switch self {
    case .late: Phrase("■ \(word)", .bad)
    case .red: Phrase("■ \(word)", .bad)
    case .yellow: Phrase("▲ \(word)", .warning)
    case .onTrack: Phrase("● \(word)", .good)
    case .delivered: Phrase("✓ \(word)", .faint)
    }
  }
}
