/// Says whether the reserves of a plan can be kept.
enum ReserveCheck {
  /// - Throws: `impossibleReserve`.
  static func run(_ plan: Plan) throws(PlanningError) {
    guard !plan.reserves.isEmpty else { return }
    var names = Set(plan.buffers.map(\.id))
    for reserve in plan.reserves {
      guard names.insert(reserve.id).inserted else {
        throw .impossibleReserve(reserve.id, problem: "shares its name with another buffer")
      }
      guard let resource = plan.resources.first(where: { $0.id == reserve.resource }) else {
        throw .impossibleReserve(
          reserve.id, problem: "is one of \(reserve.resource), which no resource is named")
      }
      guard reserve.from < reserve.until else {
        throw .impossibleReserve(reserve.id, problem: "ends before it begins")
      }
      let kept = plan.reserves.reduce(0) { sum, other in
        other.resource == resource.id && other.from <= reserve.from && reserve.from < other.until
          ? sum + other.units : sum
      }
      guard reserve.units > 0, kept <= resource.capacity else {
        throw .impossibleReserve(
          reserve.id,
          problem: "keeps \(kept) hundredths of \(resource.id) free, which has "
            + "\(resource.capacity)")
      }
    }
  }
}
