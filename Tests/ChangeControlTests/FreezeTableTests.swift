import ChangeControl
import Planning
import Testing

/// Every command in every state of a freeze window, and what a window stops.
@Suite struct FreezeTableTests {
  private static func window(
    hard: Bool = true, from: Int = 1000, until: Int = 2000, reason: String = "Audit"
  ) -> FreezeWindow {
    FreezeWindow(
      id: "F", from: PlanTime(minute: from), until: PlanTime(minute: until), isHard: hard,
      reason: reason)
  }

  private func outcome(_ command: FreezeStream.Command, _ state: FreezeState?) -> String {
    do throws(Refusal) {
      var state = state
      let events = try FreezeStream.decide(command, state)
      for event in events { FreezeStream.evolve(&state, event) }
      return events.isEmpty ? "same" : state?.isLifted == true ? "lifted" : "declared"
    } catch {
      return error.code
    }
  }

  @Test func `a command has one answer in each state`() {
    let held = FreezeState(window: Self.window())
    var lifted = held
    lifted.isLifted = true
    let commands: [(FreezeStream.Command, [String])] = [
      (.declare(Self.window()), ["declared", "same", "freeze-differs"]),
      (
        .declare(Self.window(hard: false)), ["declared", "freeze-differs", "freeze-differs"]
      ),
      (
        .declare(Self.window(from: 2000, until: 2000)),
        ["freeze-empty", "freeze-differs", "freeze-differs"]
      ),
      (
        .declare(Self.window(reason: "")),
        ["request-incomplete", "freeze-differs", "freeze-differs"]
      ),
      (.lift(reason: "Done"), ["unknown-freeze", "lifted", "same"]),
    ]
    for (command, expected) in commands {
      #expect([nil, held, lifted].map { outcome(command, $0) } == expected, "\(command)")
    }
  }

  @Test(arguments: [
    (900, 1000, false), (900, 1001, true), (1999, 2100, true), (2000, 2100, false),
    (900, 2100, true), (1000, 1000, true), (2000, 2000, false), (1999, 1999, true),
  ])
  func `work lies in a window if a part of it does`(start: Int, finish: Int, lies: Bool) {
    let placement = Placement(
      task: "t", start: PlanTime(minute: start), finish: PlanTime(minute: finish))

    #expect(Self.window().holds(placement) == lies)
  }

  @Test func `moving into, out of and about in a window touches it, beside it does not`() {
    func move(_ task: TaskID, _ before: Int?, _ after: Int?) -> TaskMove {
      func placed(_ start: Int) -> Placement {
        Placement(
          task: task, start: PlanTime(minute: start), finish: PlanTime(minute: start + 100))
      }
      return TaskMove(
        task: task, before: before.map(placed), after: after.map(placed), floatBefore: nil,
        floatAfter: nil)
    }
    let moves = [
      move("in", 500, 1500), move("out", 1500, 2500), move("about", 1200, 1300),
      move("beside", 500, 2500), move("added", nil, 1500), move("removed", 1500, nil),
    ]
    let option = OptionAssessment(
      kind: .absorb, finishBefore: PlanTime(minute: 0), finishAfter: PlanTime(minute: 0),
      moves: moves)

    #expect(Self.window().touched(by: moves) == ["in", "out", "about", "added", "removed"])
    #expect(
      throws: Refusal.freeze(.frozen(Self.window(), ["in", "out", "about", "added", "removed"]))
    ) { try Self.window().check(option, reasons: ["A reason"]) }
    #expect(throws: Never.self) { try Self.window(hard: false).check(option, reasons: ["Why"]) }
    #expect(throws: Refusal.self) {
      try Self.window(hard: false).check(option, reasons: ["Why", ""])
    }
  }
}
