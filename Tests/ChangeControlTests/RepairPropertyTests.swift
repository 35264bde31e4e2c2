import ChangeControl
import Planning
import Testing

/// What holds of changes, whatever the plan.
@Suite struct RepairPropertyTests {
  @Test(arguments: 0..<UInt64(40))
  func `more capacity never leaves a plan later than the one kept as a candidate`(
    seed: UInt64
  ) throws {
    var question = try SharedPeople.question(seed: seed)
    let people = question.state.plan.resources
    question.request.edits = people.map { .setCapacity($0.id, units: 200) }

    let evaluation = try Evaluator.evaluate(question)

    for option in evaluation.options where option.kind.changesPlan {
      #expect(option.finishAfter <= option.finishBefore, "\(option.kind.word)")
      #expect(option.bufferDrawn <= 0, "\(option.kind.word)")
    }
  }

  @Test(arguments: 0..<UInt64(40))
  func `what is added and removed again leaves the plan in force`(seed: UInt64) throws {
    var question = try SharedPeople.question(seed: seed)
    let added = PlanTask(
      id: "N", name: "N", duration: 480, assignments: [Assignment(resource: "P0")])
    question.request.edits = [.addTask(added), .addLink(Link("T0", "N")), .removeTask("N")]

    let evaluation = try Evaluator.evaluate(question)

    #expect(evaluation.option(.absorb)?.moves == [])
    #expect(
      evaluation.option(.absorb)?.buffers.allSatisfy { $0.drawnBefore == $0.drawnAfter } == true)
  }
}
