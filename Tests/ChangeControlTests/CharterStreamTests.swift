import ChangeControl
import Planning
import Testing

/// Board, policy and goals: named once, and then as they are.
@Suite struct CharterStreamTests {
  @Test func `a board with both roles is constituted`() {
    #expect(
      Scenario<BoardStream>.given().when(.constitute(.four))
        == .success([.constituted(.four)]))
    #expect(BoardStream.state(after: [.constituted(.four)]).board == .four)
  }

  @Test(arguments: Role.allCases)
  func `a board without one of the roles is refused`(role: Role) {
    let board = Board(members: Board.four.members.filter { $0.role != role })

    #expect(
      Scenario<BoardStream>.given().when(.constitute(board)) == .failure(.boardLacksRole(role)))
  }

  @Test(arguments: Role.allCases)
  func `one person holds one role once`(role: Role) {
    let board = Board(members: Board.four.members + [Board.Member(person: "Mara", role: role)])

    #expect(
      Scenario<BoardStream>.given().when(.constitute(board))
        == .failure(.boardMemberTwice("Mara")))
  }

  @Test func `the board in force may be named again, another may not`() {
    let other = Board(members: Board.four.members.dropLast())
    let scenario = Scenario<BoardStream>.given(.constituted(.four))

    #expect(scenario.when(.constitute(.four)) == .success([]))
    #expect(scenario.when(.constitute(other)) == .failure(.boardDiffers))
  }

  @Test func `a person has the role of the board or none`() {
    #expect(Board.four.role(of: "Ada") == .salesManager)
    #expect(Board.four.role(of: "Eve") == nil)
  }

  @Test func `a policy is adopted once and may be given again as it is`() {
    var other = Policy.fortnightly
    other.mayBreakPromises = true
    let scenario = Scenario<PolicyStream>.given(.adopted(.fortnightly))

    #expect(
      Scenario<PolicyStream>.given().when(.adopt(.fortnightly))
        == .success([.adopted(.fortnightly)]))
    #expect(scenario.when(.adopt(.fortnightly)) == .success([]))
    #expect(scenario.when(.adopt(other)) == .failure(.policyDiffers(inForce: 1)))
    #expect(PolicyStream.state(after: [.adopted(.fortnightly)]) == .fortnightly)
  }

  @Test func `a policy is replaced by the next version, and by the same rules never`() {
    var next = Policy.fortnightly
    next.version = 2
    next.reason = "Promises may break"
    next.mayBreakPromises = true
    var same = Policy.fortnightly
    same.version = 2
    var late = next
    late.version = 3
    let scenario = Scenario<PolicyStream>.given(.adopted(.fortnightly))

    #expect(scenario.when(.amend(next)) == .success([.adopted(next)]))
    #expect(scenario.when(.amend(same)) == .success([]))
    #expect(scenario.when(.amend(late)) == .failure(.policy(.version(3, next: 2))))
    #expect(
      Scenario<PolicyStream>.given().when(.amend(next))
        == .failure(.policy(.version(2, next: 1))))
    #expect(
      Scenario<PolicyStream>.given().when(.amend(.fortnightly))
        == .success([.adopted(.fortnightly)]))
  }

  @Test func `a rule out of its range is refused whichever way a policy comes`() {
    var policy = Policy.fortnightly
    policy.cycle.weeks = 0

    for command in [PolicyStream.Command.adopt(policy), .amend(policy)] {
      #expect(
        Scenario<PolicyStream>.given().when(command)
          == .failure(.outOfRange("cycle weeks", 0, 1...520)))
    }
  }

  @Test func `a goal is defined once and may be given again as it is`() {
    let goal = Goal(id: "S1", name: "Growth", side: .sales, target: 10, unit: "%")
    var other = goal
    other.target = 12
    let scenario = Scenario<GoalStream>.given(.defined(goal))

    #expect(Scenario<GoalStream>.given().when(.define(goal)) == .success([.defined(goal)]))
    #expect(scenario.when(.define(goal)) == .success([]))
    #expect(scenario.when(.define(other)) == .failure(.goalDiffers("S1")))
    #expect(GoalStream.state(after: [.defined(goal)]) == GoalRecord(goal: goal))
  }
}
