import ChangeControl
import Planning
import Wording

/// The options side by side: a row for each question, a column for each option.
struct OptionMatrix {
  private let evaluation: Evaluation
  /// Those that are an option at all: not those that nobody or nothing is for.
  private let options: [OptionAssessment]
  private let goals: [Goal]
  private let names: PlanNames
  private let style: ReportStyle

  init(_ evaluation: Evaluation, goals: [Goal], names: PlanNames, _ style: ReportStyle) {
    self.evaluation = evaluation
    options = evaluation.options.filter { $0.isOffered }
    self.goals = goals
    self.names = names
    self.style = style
  }

  func draw(on page: inout Page) {
    guard !options.isEmpty else { return page.paragraph("No option has been worked out.") }
    let gap = 2
    let label = min(24, max(10, style.width / 5))
    let width = max(6, (style.width - label) / options.count - gap)
    var table = Table(
      [Table.Column("", .left, .fixed(label))]
        + options.map { _ in Table.Column("", .left, .fixed(width)) }, wraps: true, gap: gap)
    table.rows.append([""] + options.map(heading))
    func row(_ label: String, _ cell: (OptionAssessment) -> Phrase) {
      table.rows.append([Phrase(verbatim: label, .faint)] + options.map(cell))
    }
    row(say("Can be done")) { $0.isFeasible ? Phrase("yes", .good) : Phrase("NO", .bad) }
    row(say("End of work")) { Phrase(verbatim: $0.finishAfter.finishText) }
    row(say("  against now")) { option in
      let shift = option.finishAfter.shift(from: option.finishBefore)
      return quiet(shift, option.finishAfter == option.finishBefore)
    }
    row(say("Promises"), promises)
    row(say("Milestones moved")) { count($0.milestones.count { $0.before != $0.after }) }
    row(say("Tasks moved")) { count($0.moves.count { names.isWork($0.task) }) }
    if options.contains(where: { !$0.waiting.isEmpty }) {
      row(say("Edits that wait")) { count($0.waiting.count) }
    }
    row(say("Displaced")) { count($0.displaced.count) }
    row(say("Buffer drawn")) { option in
      let drawn = option.bufferDrawn
      return quiet(style.duration(drawn), drawn == 0)
    }
    for buffer in options.first?.buffers ?? [] {
      row("  \(buffer.buffer)") { option in
        option.buffers.first { $0.buffer == buffer.buffer }.map(bufferText) ?? "-"
      }
    }
    for reserve in options.first?.reserves ?? [] {
      row(say("Reserve \(reserve.reserve)")) { option in
        option.reserves.first { $0.reserve == reserve.reserve }.map(reserveText) ?? "-"
      }
    }
    row(say("Work added")) { option in
      let added = option.people.reduce(0) { $0 + $1.after - $1.before }
      return quiet(style.signedDuration(added), added == 0)
    }
    if options.contains(where: { !$0.overloads.isEmpty }) {
      row("Overloads", overloads)
    }
    if options.contains(where: { $0.cost != nil }) { row("Cost of work", cost) }
    page.table(table)
    drawGoals(on: &page, label, width, gap)
  }

  /// Goal lines of project and sales, each under every option.
  private func drawGoals(on page: inout Page, _ label: Int, _ width: Int, _ gap: Int) {
    var table = Table(
      [Table.Column("", .left, .fixed(label))]
        + options.map { _ in Table.Column("", .left, .fixed(width)) }, wraps: true,
      gap: gap)
    for side in Goal.Side.allCases {
      let computed = goals.filter { goal in
        goal.side == side
          && options.contains { $0.goals.contains { $0.goal == goal.id } }
      }
      guard !computed.isEmpty else { continue }
      table.rows.append(
        [Phrase("GOALS of \(side.word)", .strong)] + options.map { _ in "" })
      for goal in computed {
        table.rows.append(
          [Phrase("\(goal.name), target \(goal.text(goal.target))", .faint)]
            + options.map { text(goal, $0) })
      }
    }
    guard !table.rows.isEmpty else { return }
    page.blank()
    page.table(table)
  }

  private func heading(_ option: OptionAssessment) -> Phrase {
    let isRecommended = option.kind == evaluation.recommendation.option
    return Phrase(isRecommended ? "▸ \(option.kind.word)" : "\(option.kind.word)", .strong)
  }

  private func promises(_ option: OptionAssessment) -> Phrase {
    let withdrawn = (option.obstacles + option.breaches).compactMap(\.withdrawnPromise)
    let promised = option.milestones.filter { $0.promised != nil }
    guard !promised.isEmpty else { return Phrase("none made", .faint) }
    let missed = promised.filter { $0.isMissed && !withdrawn.contains($0.task) }
    let kept = promised.count - missed.count - withdrawn.count
    guard !(missed.isEmpty && withdrawn.isEmpty) else {
      return Phrase(kept == 1 ? "kept" : "all \(kept) kept", .good)
    }
    var text = Phrase("\(kept) of \(promised.count) kept")
    for effect in missed {
      text =
        text
        + (effect.wasMissed
          ? Phrase(", \(effect.task) still late", .warning)
          : Phrase(", \(effect.task) MISSED", .bad))
    }
    for task in withdrawn { text = text + Phrase(", \(task) TAKEN BACK", .bad) }
    return text
  }

  private func bufferText(_ effect: BufferEffect) -> Phrase {
    let before = style.duration(effect.drawnBefore)
    let after = style.duration(effect.drawnAfter)
    let size = style.duration(effect.reserved)
    guard effect.drawnBefore != effect.drawnAfter else {
      return Phrase("\(after) of \(size)", .faint)
    }
    return Phrase(
      "\(before) → \(after) of \(size)", effect.drawnAfter > effect.reserved ? .bad : nil)
  }

  private func reserveText(_ effect: ReserveEffect) -> Phrase {
    let after = style.duration(effect.drawnAfter)
    let size = style.duration(effect.reserved)
    return effect.drawnBefore == effect.drawnAfter
      ? Phrase("\(after) of \(size)", .faint)
      : Phrase("\(style.duration(effect.drawnBefore)) → \(after) of \(size)")
  }

  private func text(_ goal: Goal, _ option: OptionAssessment) -> Phrase {
    guard let effect = option.goals.first(where: { $0.goal == goal.id }) else { return "-" }
    guard effect.before != effect.after else {
      return Phrase(verbatim: goal.text(effect.after), .faint)
    }
    return Phrase("\(Amount.text(effect.before)) → \(goal.text(effect.after))\(Phrase.fixedSpace)")
      + Phrase(
        effect.after > effect.before ? "▲" : "▼", effect.after > effect.before ? .good : .bad)
  }

  private func count(_ number: Int) -> Phrase { quiet(Amount.text(number), number == 0) }

  private func quiet(_ text: String, _ isQuiet: Bool) -> Phrase {
    Phrase(verbatim: text, isQuiet ? .faint : nil)
  }
}

extension OptionAssessment {
  /// Whether there is anybody to take over.
  var isOffered: Bool {
    !obstacles.contains(.nobodyToTakeOver)
  }
}

extension Obstacle {
  /// The line whose promise would be taken back; nil for every other obstacle.
  fileprivate var withdrawnPromise: TaskID? {
    if case .promiseWithdrawn(let task) = self { task } else { nil }
  }
}
