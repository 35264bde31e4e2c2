import ChangeControl
import Planning

/// What the things of a plan are called.
struct PlanNames {
  private var tasks: [TaskID: String] = [:]
  private var owners: [TaskID: String] = [:]
  private var resources: [ResourceID: String] = [:]
  private var customers: [String: Customer] = [:]

  init() {}

  init(_ state: PlanState) {
    for task in state.plan.tasks {
      tasks[task.id] = task.name
      owners[task.id] = task.owner
    }
    for resource in state.plan.resources { resources[resource.id] = resource.name }
    for customer in state.customers { customers[customer.id] = customer }
  }

  /// Adds the names of tasks that edits bring in.
  mutating func add(_ edits: [PlanEdit]) {
    for edit in edits {
      switch edit {
      case .addTask(let task):
        tasks[task.id] = task.name
        owners[task.id] = task.owner
      case .removeTask, .setDuration, .setConstraint, .setPromise, .setDeadline, .assign,
        .unassign, .addLink, .removeLink, .setCapacity, .addException:
        break
      }
    }
  }

  /// `T8 Wiring`; the id alone for an unknown or nameless task.
  func task(_ id: TaskID) -> String { PlanNames.joined(id, tasks[id]) }

  /// The name alone, empty where unknown.
  func name(_ id: TaskID) -> String { tasks[id] ?? "" }

  func owner(_ id: TaskID) -> String? { owners[id] }

  func resource(_ id: ResourceID) -> String { named(id.text, resources[id]) }

  /// `Acme Motors (tier 1)`; the id for a customer that is not listed.
  func customer(_ id: String) -> String {
    customers[id].map { "\($0.name) (tier \($0.tier))" } ?? id
  }

  private func named(_ id: String, _ name: String?) -> String {
    guard let name, !name.isEmpty, name != id else { return id }
    return "\(id) \(name)"
  }
}
