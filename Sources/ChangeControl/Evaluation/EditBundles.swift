import Planning

/// The edits of a request in bundles: what makes sense only together.
///
/// Edits of one line belong together, as do those of one resource or calendar. A
/// link belongs to the line that is added with it, else to the line that waits.
/// Where a link or a line is taken out, the links that take its place go with it.
/// A line that waits for an added one, or stands under it, needs it.
struct EditBundles {
  struct Bundle {
    /// Places of its edits in the request, ascending.
    var edits: [Int] = []
    /// Bundles that it cannot do without.
    var needs: Set<Int> = []
    /// Whether it only adds headings, which make no sense without what they hold.
    var isHeading = false
  }

  /// In the order of their first edits.
  private(set) var bundles: [Bundle] = []

  init(_ edits: [PlanEdit], of plan: Plan) {
    let added = Set(edits.compactMap(\.addedTask?.id))
    let anchors = edits.map { $0.anchor(added: added) }
    var groups = AnchorGroups()
    for anchor in anchors { groups.add(anchor) }
    for (from, to) in EditBundles.replacements(edits, anchors, plan) { groups.join(from, to) }

    var places: [Int: Int] = [:]
    for (index, anchor) in anchors.enumerated() {
      let group = groups.group(of: anchor)
      let place = places[group] ?? bundles.count
      if place == bundles.count {
        places[group] = place
        bundles.append(Bundle())
      }
      bundles[place].edits.append(index)
    }
    for edit in edits {
      for (task, needed) in edit.needs(added: added) {
        guard let place = places[groups.group(of: .task(task))],
          let other = places[groups.group(of: .task(needed))], place != other
        else { continue }
        bundles[place].needs.insert(other)
      }
    }
    let parents = Set(edits.compactMap(\.addedTask?.parent))
    for place in bundles.indices {
      bundles[place].isHeading = bundles[place].edits.allSatisfy { index in
        edits[index].addedTask.map { $0.kind == .summary && parents.contains($0.id) } ?? false
      }
    }
  }

  /// The bundles that wait where these do: those that cannot do without them,
  /// and headings that nothing is left to stand under.
  func waiting(with some: Set<Int>) -> Set<Int> {
    var waiting = some
    var isComplete = false
    while !isComplete {
      isComplete = true
      for (place, bundle) in bundles.enumerated() where !waiting.contains(place) {
        let isEmptyHeading =
          bundle.isHeading
          && !bundles.indices.contains {
            !waiting.contains($0) && bundles[$0].needs.contains(place)
          }
        if !bundle.needs.isDisjoint(with: waiting) || isEmptyHeading {
          waiting.insert(place)
          isComplete = false
        }
      }
    }
    return waiting
  }

  /// Pairs of anchors of which one edit takes out what the other replaces.
  private static func replacements(
    _ edits: [PlanEdit], _ anchors: [PlanEdit.Anchor], _ plan: Plan
  ) -> [(PlanEdit.Anchor, PlanEdit.Anchor)] {
    var into: [TaskID: [PlanEdit.Anchor]] = [:]
    var outOf: [TaskID: [PlanEdit.Anchor]] = [:]
    for (edit, anchor) in zip(edits, anchors) {
      guard case .addLink(let link) = edit else { continue }
      into[link.successor, default: []].append(anchor)
      outOf[link.predecessor, default: []].append(anchor)
    }
    guard !into.isEmpty else { return [] }
    var pairs: [(PlanEdit.Anchor, PlanEdit.Anchor)] = []
    for (edit, anchor) in zip(edits, anchors) {
      let removed: [(TaskID, TaskID)] =
        switch edit {
        case .removeLink(let from, let to): [(from, to)]
        case .removeTask(let task):
          plan.links.filter { $0.predecessor == task || $0.successor == task }
            .map { ($0.predecessor, $0.successor) }
        case .addTask, .setDuration, .setConstraint, .setPromise, .setDeadline, .assign,
          .unassign, .addLink, .allow, .setCapacity, .addException:
          []
        }
      for (from, to) in removed {
        for other in (into[to] ?? []) + (outOf[from] ?? []) { pairs.append((anchor, other)) }
      }
    }
    return pairs
  }
}

/// Anchors in groups that have been joined.
private struct AnchorGroups {
  private var numbers: [PlanEdit.Anchor: Int] = [:]
  private var above: [Int] = []

  mutating func add(_ anchor: PlanEdit.Anchor) {
    guard numbers[anchor] == nil else { return }
    numbers[anchor] = above.count
    above.append(above.count)
  }

  mutating func join(_ one: PlanEdit.Anchor, _ other: PlanEdit.Anchor) {
    let (first, second) = (group(of: one), group(of: other))
    guard first >= 0, second >= 0 else { return }
    above[max(first, second)] = min(first, second)
  }

  /// The number of its group; -1 for an anchor never added.
  func group(of anchor: PlanEdit.Anchor) -> Int {
    guard var group = numbers[anchor] else { return -1 }
    while above[group] != group { group = above[group] }
    return group
  }
}
