import ChangeControl
import Planning
import Wording

/// What is found about requests together, in words.
struct AgendaWords {
  let names: PlanNames
  let style: ReportStyle

  func obstacle(_ obstacle: Obstacle) -> String { obstacle.words(names, style) }

  /// By what the set was chosen, and how surely.
  func rule(_ best: BestSet, of count: Int) -> String {
    guard !best.changes.isEmpty else {
      return say(
        "None of them can be carried out now without breaking a promise, a deadline, a "
          + "buffer or a rule.")
    }
    guard count > 1 else {
      return say(
        "It breaks no promise and no deadline, overdraws no buffer and keeps every rule. "
          + "Nobody takes work over in it.")
    }
    let surely =
      best.isExact
      ? say("No other set of these does better")
      : say("The best set found; with \(count) requests not all sets can be looked at")
    return surely
      + say(
        ": it breaks no promise and no deadline, overdraws no buffer, then has the greatest sum of "
          + "priorities, then of value, then moves the fewest lines. Nobody takes work over in it.")
  }

  func finish(_ effect: SetEffect, from before: PlanTime) -> Phrase {
    guard effect.finish != before else { return Phrase("stays \(before.finishText)") }
    return Phrase(
      "\(before.finishText) → \(effect.finish.finishText) (\(effect.finish.shift(from: before)))")
  }

  /// Buffers that the set draws from or gives back to.
  func buffers(_ effect: SetEffect, _ plan: PlanState) -> [Field] {
    let texts = zip(plan.buffers, effect.draws).filter { $1.minutes != 0 }.map { account, draw in
      Phrase(
        "\(draw.buffer): \(style.duration(account.drawn)) → "
          + "\(style.duration(account.drawn + draw.minutes)) of "
          + "\(style.duration(account.reserve.reserved))")
    }
    return Field.list("Buffers drawn", texts.isEmpty ? [Phrase("none")] : texts)
  }

  /// The promises of a plan that a set keeps, which are all that it keeps now.
  func promises(_ plan: PlanState) -> Field {
    let finishes = Dictionary(plan.placements.map { ($0.task, $0.finish) }) { first, _ in first }
    let late = plan.plan.tasks.filter { task in
      guard let promise = task.promise, let finish = finishes[task.id] else { return false }
      return finish > promise.date
    }
    guard !late.isEmpty else { return Field("Promises", Phrase("none is broken", .good)) }
    return Field(
      "Promises",
      Phrase("none is broken that stands; late already: \(list(late.map(\.id)))", .warning))
  }

  func reason(_ reason: BestSet.LeftOut.Reason) -> String {
    switch reason {
    case .contradicts(let other, let subject): say("wants \(subject) otherwise than \(other).")
    case .alone(let obstacle): say("cannot go even by itself: \(self.obstacle(obstacle)).")
    case .breaks(let obstacle): say("with it \(self.obstacle(obstacle)).")
    case .refused(let refusal): say("cannot be made: \(refusal.sentence)")
    case .lessWorth: say("fits as well, but then others do not.")
    }
  }

  /// How a set differs from the sum of its parts.
  func excess(_ excess: Interaction.Excess) -> String {
    var parts: [String] = []
    if excess.slip != 0 {
      parts.append(say("end of work \(style.signedDuration(excess.slip))"))
    }
    parts += excess.draws.map { say("buffer \($0.buffer) \(style.signedDuration($0.minutes))") }
    if !excess.broken.isEmpty {
      parts.append(say("breaks the promise for \(list(excess.broken))"))
    }
    if !excess.spared.isEmpty {
      parts.append(say("keeps the promise for \(list(excess.spared))"))
    }
    return parts.joined(separator: ", ")
  }

  func cause(_ cause: RequestConflict.Cause) -> String {
    switch cause {
    case .contradiction(let subject): say("They want \(subject) differently")
    case .sameTask(let task): say("Both change \(names.task(task))")
    case .sameResource(let resource, let first, let second, let from):
      say(
        "\(names.resource(resource)) is wanted for \(names.task(first)) and \(names.task(second)) "
          + "on \(from.dateText)")
    case .samePromise(let task, let by):
      say("Together they miss the promise for \(names.task(task)) by \(style.duration(by))")
    case .sameBuffer(let buffer, let short):
      say("Together they overdraw buffer \(buffer) by \(style.duration(short))")
    case .together(let obstacle): say("Together, \(self.obstacle(obstacle))")
    case .impossible(let refusal):
      say("They cannot be made together: \(refusal.sentence.withoutStop)")
    }
  }

  func slot(_ conflict: RequestConflict) -> String {
    switch conflict.slot {
    case .now: say("Both can go now.")
    case .waits(let task, let until):
      say("Both can go; \(names.task(task)) begins \(until.momentText).")
    case .cycle(let opens): say("\(conflict.second) can go from \(opens.dateText) on.")
    case .oneMustGo: say("Only one can go: revise or withdraw the other.")
    case .startsBefore(let task, let starts, let opens):
      say(
        "No later slot for \(conflict.second): \(names.task(task)) begins on \(starts.dateText), "
          + "before the next cycle opens on \(opens.dateText).")
    case .noCycle(let ahead): say("No slot for \(conflict.second) in the next \(ahead) cycles.")
    }
  }

  /// Whether the second can go at some time.
  func isOpen(_ slot: RequestConflict.Slot) -> Bool {
    switch slot {
    case .now, .waits, .cycle: true
    case .oneMustGo, .startsBefore, .noCycle: false
    }
  }

  private func list(_ tasks: [TaskID]) -> String {
    tasks.map { names.task($0) }.joined(separator: say(" and "))
  }
}

extension String {
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
