import ChangeControl
import Planning
import Wording

/// One option in detail: what stands against it, and all that it moves.
struct OptionDetail {
  let option: OptionAssessment
  let names: PlanNames
  let style: ReportStyle
  let movesShown: Int

  init(_ option: OptionAssessment, names: PlanNames, movesShown: Int, _ style: ReportStyle) {
    self.option = option
    self.names = names
    self.movesShown = movesShown
    self.style = style
  }

  func draw(on page: inout Page) {
    page.section("OPTION \(option.kind.word)", Phrase(verbatim: option.kind.meaning))
    for obstacle in option.obstacles {
      page.paragraph(
        Phrase("Cannot be done", .bad) + Phrase(": \(obstacle.words(names, style))."), hanging: 2)
    }
    for breach in option.breaches {
      page.paragraph(
        Phrase("Breaks", .bad) + Phrase(": \(breach.words(names, style)), as the policy allows."),
        hanging: 2)
    }
    if let date = option.feasibleFrom {
      page.paragraph(Phrase("The request can be carried out from \(date.dateText) on."))
    }
    drawEdits(on: &page)
    drawWaiting(on: &page)
    if let cycle = option.cycle, !option.kind.changesPlan {
      page.paragraph(Phrase("Taken up again in cycle \(cycle)."))
    }
    drawMilestones(on: &page)
    drawMoves(on: &page)
    drawDisplaced(on: &page)
    drawLoad(on: &page)
    if option.kind.changesPlan { drawChain(on: &page) }
  }

  /// What the option adds to the request.
  private func drawEdits(on page: inout Page) {
    for edit in option.edits {
      switch edit {
      case .assign(let task, let assignment):
        page.paragraph(
          Phrase("\(names.resource(assignment.resource)) takes over \(names.task(task))."),
          hanging: 2)
      case .unassign, .setConstraint, .addTask, .removeTask, .setDuration, .setPromise,
        .setDeadline, .addLink, .removeLink, .setCapacity, .allow, .addException:
        break
      }
    }
  }

  /// What a split leaves out, and when that is taken up.
  private func drawWaiting(on page: inout Page) {
    guard !option.waiting.isEmpty else { return }
    let words = EditWords(names, style)
    let until: Message = option.cycle.map { "Waits for cycle \($0)" } ?? "Waits"
    page.fields(
      Field.list(
        until,
        option.waiting.enumerated().map { Phrase("\($0 + 1). \(words.sentence($1))") }, hanging: 3))
    page.blank()
  }

  /// Tasks that become critical, and those that no longer are.
  private func drawChain(on page: inout Page) {
    func list(_ tasks: [TaskID]) -> Phrase {
      let shown = tasks.prefix(movesShown).map { names.task($0) }.joined(separator: ", ")
      let more = tasks.count - movesShown
      return Phrase(more > 0 ? "\(shown) and \(Amount.text(more)) more" : "\(shown)")
    }
    var fields: [Field] = []
    if !option.becomesCritical.isEmpty {
      fields.append(Field("Becomes critical", list(option.becomesCritical)))
    }
    if !option.ceasesCritical.isEmpty {
      fields.append(Field("No longer critical", list(option.ceasesCritical)))
    }
    if !fields.isEmpty { page.fields(fields) }
  }

  private func drawMilestones(on page: inout Page) {
    let shown = option.milestones.filter { $0.before != $0.after || $0.isMissed }
    guard !shown.isEmpty, option.kind.changesPlan else { return }
    page.table(MilestoneTable.table(shown, names))
    page.blank()
  }

  private func drawMoves(on page: inout Page) {
    let moves = option.moves.filter { names.isWork($0.task) }
    guard !moves.isEmpty else { return }
    var table = Table([
      Table.Column("Task moved", .left, .flexible), Table.Column("Before"), Table.Column("After"),
      Table.Column("Moved"), Table.Column("Float", .right, isOptional: true),
    ])
    for move in moves.prefix(movesShown) {
      let floats = [move.floatBefore, move.floatAfter].compactMap(\.self)
      table.rows.append([
        Phrase(verbatim: names.task(move.task)), Phrase(verbatim: DateSpan.text(move.before)),
        Phrase(verbatim: DateSpan.text(move.after)), Phrase(verbatim: move.shift),
        Phrase(verbatim: floats.map { style.duration($0) }.joined(separator: " → ")),
      ])
    }
    page.table(table)
    if moves.count > movesShown {
      page.paragraph(
        Phrase("and \(Amount.text(moves.count - movesShown)) more", .faint), indent: 2)
    }
    page.blank()
  }

  private func drawDisplaced(on page: inout Page) {
    guard !option.displaced.isEmpty else { return }
    let tasks = option.displaced.map { task in
      "\(names.task(task)) (\(names.owner(task).map { "told: \($0)" } ?? "no owner"))"
    }
    page.fields([Field("Displaced", Phrase(verbatim: tasks.joined(separator: ", ")))])
  }
}

extension TaskMove {
  /// How far its finish moves, in words.
  var shift: String {
    switch (before, after) {
    case (let before?, let after?):
      before.finish == after.finish ? say("start only") : after.finish.shift(from: before.finish)
    case (nil, _?): say("new")
    case (_?, nil): say("removed")
    case (nil, nil): ""
    }
  }
}
