import Planning

extension PromiseInquiry {
  /// Who could do it: has the skill, and enough of it at a time.
  func able(in plan: Plan) -> [Resource] {
    plan.resources.filter { other in
      other.skills.contains(skill) && other.capacity >= units
        && (resource.map { $0 == other.id } ?? true)
    }
  }

  /// Whether it makes sense on a plan.
  func check(on plan: Plan, now: PlanTime) throws(Refusal) {
    guard (1...Plan.longestDuration).contains(work) else {
      throw .outOfRange("minutes of work", work, 1...Plan.longestDuration)
    }
    guard (1...100_000).contains(units) else { throw .outOfRange("units", units, 1...100_000) }
    if let value, !(0...1_000_000_000_000).contains(value) {
      throw .outOfRange("value", value, 0...1_000_000_000_000)
    }
    if let by, by <= now { throw .promisePast(by, now: now) }
    for task in after where plan.task(task) == nil {
      throw .unknownTask(
        task,
        closest: ClosestName.of(task.text, among: plan.tasks.map(\.id.text)).map { TaskID($0) })
    }
    let known = plan.resources.flatMap(\.skills)
    guard known.contains(skill) || plan.tasks.contains(where: { $0.skill == skill }) else {
      throw .unknownSkill(skill, closest: ClosestName.of(skill, among: known))
    }
    if let resource {
      guard let named = plan.resources.first(where: { $0.id == resource }) else {
        throw .unknownResource(resource)
      }
      guard named.skills.contains(skill) else { throw .lacksSkill(resource, skill) }
    }
    guard !able(in: plan).isEmpty else { throw .nobodySkilled(skill, units: units) }
  }
}
