import ChangeControl
import Planning
import Testing

@Suite struct DebtTests {
  @Test(arguments: [
    (3, 10, 0, 300), (3, 10, 1, 330), (3, 10, 4, 420), (5, 0, 9, 500), (0, 50, 9, 0),
    (3, 10, -2, 300),
  ])
  func `a debt is its principal and simple interest for each cycle`(
    principal: Int, interest: Int, cycles: Int, expected: Int
  ) {
    #expect(
      Debt.hundredths(principal: principal, interest: interest, cycles: cycles) == expected)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a debt never falls while time passes, nor with more of anything`(seed: UInt64) {
    var generator = Generator(seed: seed)
    let principal = Int(generator.next() % 100_000)
    let interest = Int(generator.next() % 1001)
    let cycles = Int(generator.next() % 300)
    let debt = Debt.hundredths(principal: principal, interest: interest, cycles: cycles)

    #expect(debt >= 100 * principal)
    #expect(
      Debt.hundredths(principal: principal, interest: interest, cycles: cycles + 1) >= debt)
    #expect(
      Debt.hundredths(principal: principal, interest: interest + 1, cycles: cycles) >= debt)
    #expect(
      Debt.hundredths(principal: principal + 1, interest: interest, cycles: cycles) > debt)
  }

  @Test func `a debt beyond every number is the greatest there is`() {
    #expect(Debt.hundredths(principal: .max, interest: 1000, cycles: 100) == .max)
  }

  @Test func `a task owes for each time that it made room, from then on`() {
    let task = TaskDebt(
      project: "p", task: "T", name: "T", department: "project", owners: ["ann"],
      times: [
        TaskDebt.Time(change: "CR-1", cycle: 3, minutes: 480, cycles: 2),
        TaskDebt.Time(change: "CR-4", cycle: 5, minutes: 240, cycles: 0),
      ], limit: 2, interest: 10)

    #expect(task.minutes == 720 && task.debt == 480 * 120 + 240 * 100)
    #expect(task.isAtLimit)
  }
}
