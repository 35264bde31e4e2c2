import Planning

extension PromiseInquiry {
  /// Who could do it: has the skill, and enough of it at a time.
  func able(in plan: Plan) -> [Resource] {
    plan.resources.filter { other in
      other.has(skill) && other.capacity >= units
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
    guard Skill.levels.contains(skill.level) else {
      throw .outOfRange("level", skill.level, Skill.levels)
    }
    let known = plan.resources.flatMap(\.skills).map(\.name)
    guard
      known.contains(skill.name) || plan.tasks.contains(where: { $0.skill?.name == skill.name })
    else {
      throw .unknownSkill(skill.name, closest: ClosestName.of(skill.name, among: known))
    }
    if let resource {
      guard let named = plan.resources.first(where: { $0.id == resource }) else {
        throw .unknownResource(resource)
      }
      guard named.has(skill) else { throw .lacksSkill(resource, skill.description) }
    }
    guard !able(in: plan).isEmpty else { throw .nobodySkilled(skill.description, units: units) }
  }
}
