import Planning
import Testing

/// Skills with levels, and what the verifier holds of them.
@Suite struct SkillTests {
  private func violations(_ skills: [Skill], asks: Skill, _ progress: Progress = .notStarted)
    throws -> [Violation]
  {
    let task = PlanTask.work("a", days: 1).with {
      $0.assignments = [Assignment(resource: "ann"), Assignment(resource: "crane")]
      $0.skill = asks
      $0.progress = progress
    }
    let network = try Network(
      .sample(
        [task],
        resources: [
          Resource(id: "ann", name: "Ann", skills: skills), Resource(id: "crane", name: "Crane"),
        ]))
    return Verifier.check(SerialSchedule.schedule(network), network)
  }

  @Test func `whoever works on a task has its skill at the level it asks for`() throws {
    let asked = Skill("welding", level: 2)
    #expect(try violations([Skill("welding", level: 2), "driving"], asks: asked) == [])
    #expect(try violations([Skill("welding", level: 3)], asks: "welding") == [])
    for lacking: [Skill] in [["welding"], [Skill("driving", level: 3)]] {
      let found = try violations(lacking, asks: asked)
      #expect(found.map(\.rule) == [.skill])
      #expect(
        found.first?.description == "a asks for welding >= 2, which ann does not have")
    }
  }

  @Test func `where the plan gives no skills, and of work that has begun, none are asked for`()
    throws
  {
    #expect(try violations([], asks: Skill("welding", level: 2)) == [])
    let started = Progress.started(
      at: time("2026-06-01T08:00"), remaining: 60, asOf: time("2026-06-01T17:00"))
    #expect(try violations(["driving"], asks: "welding", started) == [])
  }
}
