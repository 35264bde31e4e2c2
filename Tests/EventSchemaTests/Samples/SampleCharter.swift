import ChangeControl

extension Board {
  static let sample = Board(members: [
    Member(person: "Mara", role: .projectManager), Member(person: "Timo", role: .salesManager),
    Member(person: "Ada", role: .salesManager),
  ])
}

extension Policy {
  static let sample = Policy(
    version: 1, cycle: Cycle(first: at(day: 0, hour: 0), weeks: 2),
    fever: FeverLines(redAtStart: 30, redAtEnd: 85, yellowAtStart: -5, yellowAtEnd: 60),
    mayBreakPromises: true)
}

extension Goal {
  static let sample = Goal(
    id: "S1", name: "New machines", side: .sales, parent: "C1", owner: "Timo", weight: 60,
    measure: .dealsWon, target: 2_000_000, unit: "EUR")
}

extension GoalReading {
  static let sample = GoalReading(
    value: 412, on: at(day: 30, hour: 0), source: "returns of the first quarter")
}

extension PersonKey {
  static let sample = PersonKey(exactly: (0..<32).map { 7 * $0 })
}

extension Voucher {
  static let sample = Voucher(
    person: "Timo",
    signature: KeySignature(
      key: PersonKey(exactly: (0..<32).map { 200 - $0 }), bytes: (0..<64).map { 3 * $0 }))
}

extension KeyEnrolled {
  static let sample = KeyEnrolled(
    person: "Mara", key: .sample, possession: (0..<64).map { 255 - $0 }, voucher: .sample)
}

extension KeyRevoked {
  static let sample = KeyRevoked(
    person: "Mara", key: .sample, reason: "The laptop was stolen.", voucher: .sample)
}
