import ChangeControl
import Planning
import Testing

@Suite struct BufferPriceTests {
  private let rules = Policy.BufferRules(
    base: 100, slope: 200, frozen: Policy.BufferRules.Fence(days: 14, factor: 300),
    slushy: Policy.BufferRules.Fence(days: 42, factor: 150))

  @Test(arguments: [
    (0, TimeFence.liquid, 100), (500, .liquid, 200), (1000, .liquid, 300), (-300, .liquid, 100),
    (1500, .liquid, 400), (0, .slushy, 150), (500, .frozen, 600),
  ])
  func `a minute costs more the more is drawn, and the nearer the work is`(
    drawn: Int, fence: TimeFence, price: Int
  ) {
    #expect(rules.price(drawn: drawn, of: 1000, fence: fence) == price)
  }

  @Test func `a charge is the price over all minutes drawn`() {
    // Prices rise from 100 % to 200 %: 1.5 on the whole way.
    #expect(charge(from: 0, to: 500) == 750)
    #expect(charge(from: 0, to: 500, .frozen) == 2250)
    #expect(charge(from: 500, to: 0) == -750)
    // What lies ahead of the plan costs the base price.
    #expect(charge(from: -200, to: 0) == 200)
    #expect(charge(from: 0, to: 10, of: 0) == 30)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `nothing is saved by drawing in parts`(seed: UInt64) {
    var generator = Generator(seed: seed)
    let size = Int.random(in: 1...20_000, using: &generator)
    let stops = (0..<3).map { _ in Int.random(in: -5000...30_000, using: &generator) }.sorted()
    let fence = TimeFence.allCases[Int(seed % 3)]

    let parts =
      charge(from: stops[0], to: stops[1], of: size, fence)
      + charge(from: stops[1], to: stops[2], of: size, fence)
    let whole = charge(from: stops[0], to: stops[2], of: size, fence)

    // Each is rounded to a whole minute.
    #expect(abs(parts - whole) <= 1, "seed \(seed)")
    #expect(charge(from: stops[2], to: stops[0], of: size, fence) == -whole)
  }

  @Test func `the dearest buffer is charged, and a price of a minute is a minute without rules`() {
    let effects = [
      BufferEffect(buffer: "PB", reserved: 1000, drawnBefore: 0, drawnAfter: 100),
      BufferEffect(buffer: "MB", reserved: 100, drawnBefore: 0, drawnAfter: 100),
      BufferEffect(buffer: "FB", reserved: 100, drawnBefore: 5, drawnAfter: 5),
    ]

    #expect(
      BufferCharge(effects, rules, fence: .liquid)
        == BufferCharge(buffer: "MB", minutes: 100, fence: .liquid, charged: 200))
    #expect(
      BufferCharge(effects, .flat, fence: .liquid)
        == BufferCharge(buffer: "PB", minutes: 100, fence: .liquid, charged: 100))
    #expect(BufferCharge([effects[2]], rules, fence: .liquid) == nil)
  }

  @Test(arguments: [(13, TimeFence.frozen), (14, .slushy), (41, .slushy), (42, .liquid)])
  func `the zone is that of the first work that moves`(days: Int, fence: TimeFence) {
    let now = PlanTime(minute: 100 * 1440 + 700)

    let found = TimeFence(rules, now: now, touching: PlanTime(minute: (100 + days) * 1440))

    #expect(found == fence)
    #expect(TimeFence(rules, now: now, touching: nil) == .liquid)
  }

  @Test(arguments: [(300, true), (301, false)])
  func `more than is left is refused where the rules say so`(charged: Int, isAllowed: Bool) {
    var rules = rules
    rules.overdraft = .refuse
    let spending = Spending(department: "sales", cycle: 4, allowance: 1000, charged: 700)
    let charge = BufferCharge(buffer: "PB", minutes: 1, fence: .liquid, charged: charged)

    #expect(
      refusal { () throws(Refusal) in try spending.check(charge, rules) }
        == (isAllowed ? nil : .overdrawn(spending, charge: charged)))
    rules.overdraft = .warn
    #expect(refusal { () throws(Refusal) in try spending.check(charge, rules) } == nil)
  }

  @Test func `what is given back is never too much, and who has no allowance may spend`() {
    let spent = Spending(department: "sales", cycle: 4, allowance: 100, charged: 700)

    #expect(!spent.isOverdrawn(by: -5) && !spent.isOverdrawn(by: 0) && spent.isOverdrawn(by: 1))
    #expect(
      !Spending(department: "it", cycle: 4, allowance: nil, charged: 7).isOverdrawn(by: 9999))
  }

  private func charge(
    from before: Int, to after: Int, of size: Int = 1000, _ fence: TimeFence = .liquid
  ) -> Int {
    rules.charge(
      BufferEffect(buffer: "PB", reserved: size, drawnBefore: before, drawnAfter: after),
      fence: fence)
  }

  private func refusal(_ body: () throws(Refusal) -> Void) -> Refusal? {
    do throws(Refusal) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}
