public import Planning

/// A levelled plan of many tasks, the same for its size.
public enum LargePlan {
  /// Tasks of half a day to five days in blocks that follow each other, with
  /// one of a hundred people each; a task waits for up to two of the ten before.
  public static func make(tasks count: Int) -> Plan {
    var random = HistoryRandom(seed: 1)
    let shifts = [WorkCalendar.Shift(480, 720), WorkCalendar.Shift(780, 1020)]
    let people = (1...100).map {
      Resource(id: ResourceID("P\($0)"), name: "Person \($0)")
    }
    var links: [Link] = []
    let tasks = (0..<count).map { place in
      let id = TaskID("T\(place)")
      for _ in 0..<random.number(in: 0...2) where place > 0 {
        let before = TaskID("T\(max(0, place - 1 - random.number(in: 0...9)))")
        if !links.suffix(2).contains(where: { $0.predecessor == before && $0.successor == id }) {
          links.append(Link(before, id))
        }
      }
      return PlanTask(
        id: id, name: id.text, duration: (1 + random.number(in: 0...9)) * 240,
        assignments: [Assignment(resource: people[random.number(in: 0...people.count - 1)].id)])
    }
    return Plan(
      id: "large", name: "Large", start: PlanTime(minute: 29_000_000), calendar: "office",
      calendars: [
        WorkCalendar(
          id: "office", name: "Office", week: Array(repeating: shifts, count: 5) + [[], []])
      ], resources: people, tasks: tasks, links: links, isLevelled: true)
  }
}
