import ArgumentParser
import ChangeControl
import Interchange
import Planning
import Wording

/// A change request written as flags.
struct RequestOptions: ParsableArguments {
  @Option(help: "What is asked for, in a line.") var title: String?
  @Option(help: "Why it is asked for.") var reason: String?
  @Option(help: "Who asks; else the actor.", transform: PersonName.read) var requester: String?
  @Option(help: "The department that asks.") var department: String?
  @Option(help: "Id of the customer it is for.") var customer: String?
  @Option(help: "What granting it wins, in whole units of money.") var value: Int?
  @Option(help: "1 (can wait) to 5 (now); 3 if left out.") var urgency: Int?
  @Option(help: "1 (nice to have) to 5 (vital); 3 if left out.") var importance: Int?
  @Option(help: ArgumentHelp("Date by which it is wanted.", valueName: "date"))
  var wantedBy: String?
  @Option(help: "What happens if it is refused.") var fallback: String?
  @Option(
    help: ArgumentHelp("A task offered to make room (repeatable).", valueName: "task"),
    transform: IdentifierText.read)
  var displace: [String] = []

  @Option(help: ArgumentHelp("Edit: T8=6d, or T8=6d/9d with a safe one.", valueName: "edit"))
  var setDuration: [String] = []
  @Option(help: ArgumentHelp("Edit: T8=start-no-earlier 2026-11-30.", valueName: "edit"))
  var setConstraint: [String] = []
  @Option(help: ArgumentHelp("Edit: M2=acme 2026-12-18, or M2=none.", valueName: "edit"))
  var setPromise: [String] = []
  @Option(help: ArgumentHelp("Edit: T8=2026-12-18, or T8=none.", valueName: "edit"))
  var setDeadline: [String] = []
  @Option(help: ArgumentHelp("Edit: T8=anna 50%.", valueName: "edit")) var assign: [String] = []
  @Option(help: ArgumentHelp("Edit: T8=anna.", valueName: "edit")) var unassign: [String] = []
  @Option(help: ArgumentHelp("Edit: A->B SS+4h.", valueName: "edit")) var addLink: [String] = []
  @Option(help: ArgumentHelp("Edit: A->B.", valueName: "edit")) var removeLink: [String] = []
  @Option(
    help: ArgumentHelp("Edit: the task to take out.", valueName: "task"),
    transform: IdentifierText.read)
  var removeTask: [String] = []
  @Option(help: ArgumentHelp("Edit: anna=2.5.", valueName: "edit")) var setCapacity: [String] = []

  /// Whether no flag of the request is given.
  var isEmpty: Bool {
    [title, reason, requester, department, customer, wantedBy, fallback].allSatisfy { $0 == nil }
      && [value, urgency, importance].allSatisfy { $0 == nil }
      && displace.isEmpty && !hasEdits
  }

  /// Whether there is something to ask for, and why.
  var isComplete: Bool {
    title?.isEmpty == false && reason?.isEmpty == false
      && hasEdits
  }

  private var hasEdits: Bool {
    ![
      setDuration, setConstraint, setPromise, setDeadline, assign, unassign, addLink, removeLink,
      removeTask, setCapacity,
    ].allSatisfy(\.isEmpty)
  }

  func request(
    for project: ProjectID, by actor: String, minutesPerDay: Int
  ) throws -> ChangeRequest {
    ChangeRequest(
      project: project, title: title ?? "", reason: reason ?? "",
      requester: requester ?? actor, department: department ?? "sales", customer: customer,
      value: value, urgency: urgency ?? 3, importance: importance ?? 3,
      wantedBy: try wantedBy.map { text in
        try read("wanted-by", text) { (text) throws(InterchangeError) in
          try EditExpression.planTime(text, as: .finish)
        }
      }, fallback: fallback, displaceable: displace.map { TaskID($0) },
      edits: try edits(minutesPerDay))
  }

  /// Reads an expression; an error names the flag that held it.
  private func read<Value>(
    _ flag: String, _ text: String, _ body: (String) throws(InterchangeError) -> Value
  ) throws -> Value {
    do throws(InterchangeError) {
      return try body(text)
    } catch {
      throw Failure(error, in: "--\(flag)")
    }
  }

  /// Reads `T8=anna`.
  private static func unassignment(_ text: String) throws(InterchangeError) -> PlanEdit {
    guard case .assign(let task, let assignment) = try EditExpression.assign(text) else {
      throw InterchangeError(
        .badAssignment, found: "\"\(text)\" names no task and resource",
        nextStep: "write both, such as T8=anna")
    }
    return .unassign(task, assignment.resource)
  }

  /// The edits in the order of their kinds, each kind as given.
  private func edits(_ minutesPerDay: Int) throws -> [PlanEdit] {
    var edits: [PlanEdit] = []
    func add(
      _ flag: String, _ texts: [String], _ body: (String) throws(InterchangeError) -> PlanEdit
    ) throws {
      for text in texts { edits.append(try read(flag, text, body)) }
    }
    edits += removeTask.map { .removeTask(TaskID($0)) }
    try add("set-duration", setDuration) { (text) throws(InterchangeError) in
      try EditExpression.setDuration(text, minutesPerDay: minutesPerDay)
    }
    try add("set-constraint", setConstraint, EditExpression.setConstraint)
    try add("set-promise", setPromise, EditExpression.setPromise)
    try add("set-deadline", setDeadline, EditExpression.setDeadline)
    try add("assign", assign, EditExpression.assign)
    try add("unassign", unassign, Self.unassignment)
    try add("remove-link", removeLink, EditExpression.removeLink)
    try add("add-link", addLink) { (text) throws(InterchangeError) in
      .addLink(try EditExpression.link(text, minutesPerDay: minutesPerDay))
    }
    try add("set-capacity", setCapacity, EditExpression.setCapacity)
    return edits
  }
}
