import Planning

extension Evaluator {
  /// What is drawn from reserves by dates of a plan, and by those in force.
  func reserveEffects(_ network: Network, _ placements: [Placement]) -> [ReserveEffect] {
    guard !network.plan.reserves.isEmpty else { return [] }
    let before = ReserveUse.all(before.network, question.state.placements)
    return ReserveUse.all(network, placements).map { use in
      ReserveEffect(
        reserve: use.reserve.id, reserved: use.reserved,
        drawnBefore: before.first { $0.reserve.id == use.reserve.id }?.drawn ?? 0,
        drawnAfter: use.drawn)
    }
  }
}
