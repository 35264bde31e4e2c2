import ChangeControl
import Planning
import Wording

/// What an event did to the plan: tasks placed anew, buffers drawn.
///
/// A task is a line that is work; a summary or a milestone that moves with its
/// tasks is not counted.
enum PlanEffect {
  /// Moved tasks named before the rest is counted.
  private static let movesNamed = 6

  static func words(
    _ moves: [Placement], _ draws: [BufferDraw], _ names: PlanNames, _ style: ReportStyle
  ) -> [String] {
    var words: [String] = []
    let work = moves.filter { names.isWork($0.task) }
    if work.isEmpty {
      words.append(say("moves no task"))
    } else {
      let named = work.prefix(movesNamed).map {
        say("\(names.task($0.task)) to \(DateSpan.text($0))")
      }
      let rest = work.count - named.count
      words.append(
        say("moves \(Amount.count(work.count, "task")): \(named.joined(separator: "; "))")
          + (rest > 0 ? say("; and \(rest) more") : ""))
    }
    for draw in draws {
      words.append(
        draw.minutes >= 0
          ? say("draws \(style.duration(draw.minutes)) from \(draw.buffer)")
          : say("gives \(style.duration(-draw.minutes)) back to \(draw.buffer)"))
    }
    return words
  }
}

/// An option of an evaluation in one line.
enum OptionLine {
  static func text(_ option: OptionAssessment, _ names: PlanNames, _ style: ReportStyle) -> String {
    let shift = option.finishAfter.shift(from: option.finishBefore)
    let finish = say("end of work \(option.finishAfter.finishText) (\(shift))")
    guard option.isFeasible else {
      return say(
        "\(option.kind.word) cannot be done: "
          + "\(option.obstacles.map { $0.words(names, style) }.joined(separator: "; "))")
    }
    guard option.kind.changesPlan else { return "\(option.kind.word): \(finish)" }
    return
      say(
        "\(option.kind.word): \(finish), \(Amount.count(option.moves.count { names.isWork($0.task) }, "task")) moved, "
          + "buffer drawn \(style.duration(option.bufferDrawn))")
  }
}
