import ChangeControl
import Planning
import Wording

/// What the things of a plan are called.
struct PlanNames {
  private var tasks: [TaskID: String] = [:]
  private var owners: [TaskID: String] = [:]
  private var kinds: [TaskID: PlanTask.Kind] = [:]
  private var resources: [ResourceID: String] = [:]
  private var customers: [String: Customer] = [:]

  init() {}

  init(_ state: PlanState) {
    for task in state.plan.tasks { add(task) }
    for resource in state.plan.resources { resources[resource.id] = resource.name }
    for customer in state.customers { customers[customer.id] = customer }
  }

  /// Adds the names of tasks that edits bring in.
  mutating func add(_ edits: [PlanEdit]) {
    for edit in edits {
      switch edit {
      case .addTask(let task): add(task)
      case .removeTask, .setDuration, .setConstraint, .setPromise, .setDeadline, .assign,
        .unassign, .addLink, .removeLink, .setCapacity, .allow, .addException:
        break
      }
    }
  }

  /// Adds names of tasks that the plan lacks.
  mutating func add(_ names: [TaskID: String]) {
    tasks.merge(names) { own, _ in own }
  }

  /// `T8 Wiring`; the id alone for an unknown or nameless task.
  func task(_ id: TaskID) -> String { PlanNames.joined(id, tasks[id]) }

  /// Whether a line is work as far as is known: no heading, no milestone.
  func isWork(_ id: TaskID) -> Bool { (kinds[id] ?? .work) == .work }

  func owner(_ id: TaskID) -> String? { owners[id] }

  func resource(_ id: ResourceID) -> String { PlanNames.joined(id, resources[id]) }

  /// `Acme Motors (tier 1)`; the id for a customer that is not listed.
  func customer(_ id: String) -> String {
    customers[id].map { say("\($0.name) (tier \($0.tier))") } ?? id
  }

  private mutating func add(_ task: PlanTask) {
    tasks[task.id] = task.name
    owners[task.id] = task.owner
    kinds[task.id] = task.kind
  }

  /// `T8 Wiring`, or the id alone.
  static func joined<Named>(_ id: Identifier<Named>, _ name: String?) -> String {
    guard let name, !name.isEmpty, name != id.text else { return id.text }
    return "\(id) \(name)"
  }
}
