public import Planning
import Wording

/// Why nothing happens at a gate, or nothing goes past it.
public enum GateRefusal: Sendable, Equatable {
  case unknown(String, closest: String?)
  case differs(String)
  case badName(String)
  case noCriteria(String)
  case criterionTwice(String, String)
  case noCriterion(String, String, known: [String])
  case criteriaUnmet(String, [String])
  case wrongRole(String, String, Role)
  case closed(String, GateFile.Stage)
  /// Work behind a gate that is not to be passed.
  case blocked(TaskID, gate: String, GateFile.Stage)

  /// A stable word for programs.
  public var code: String {
    switch self {
    case .unknown: "unknown-gate"
    case .differs: "gate-differs"
    case .badName: "gate-name"
    case .noCriteria: "gate-without-criteria"
    case .criterionTwice: "criterion-twice"
    case .noCriterion: "unknown-criterion"
    case .criteriaUnmet: "criteria-unmet"
    case .wrongRole: "role-missing"
    case .closed: "gate-decided"
    case .blocked: "gate-closed"
    }
  }

  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .unknown(let gate, let closest?):
      say("There is no gate \(gate); did you mean \(closest)?")
    case .unknown(let gate, nil): say("There is no gate \(gate).")
    case .differs(let gate): say("Gate \(gate) is defined otherwise already.")
    case .badName(let gate): say("A gate cannot be called \"\(gate)\".")
    case .noCriteria(let gate): say("Gate \(gate) asks for nothing that must be met.")
    case .criterionTwice(let gate, let criterion):
      say("Gate \(gate) has criterion \(criterion) twice.")
    case .noCriterion(let gate, let criterion, let known):
      say(
        "Gate \(gate) has no criterion \(criterion); it has \(known.joined(separator: ", ")).")
    case .criteriaUnmet(let gate, let unmet):
      say("Gate \(gate) cannot be passed: \(unmet.joined(separator: ", ")) not shown to be met.")
    case .wrongRole(let gate, let person, let role):
      say("\(person) does not decide at gate \(gate): the \(role.word) does.")
    case .closed(let gate, let stage): say("Gate \(gate) is \(stage.word) already.")
    case .blocked(let task, let gate, let stage):
      say("\(task) stands behind gate \(gate), which is \(stage.word).")
    }
  }

  /// What to do next.
  public var nextStep: String {
    switch self {
    case .unknown, .noCriterion, .closed: say("See them all: leeway gate")
    case .differs: say("Give it another id, or define it as it stands: leeway gate")
    case .badName: say("Choose a name without a slash.")
    case .noCriteria: say("Name what must be met: --must TEXT")
    case .criterionTwice: say("Give each criterion an id of its own.")
    case .criteriaUnmet(let gate, let unmet):
      say("Show it: leeway gate evidence \(gate) \(unmet.first ?? "") --text …")
    case .wrongRole: say("Let a member of the board with that role decide: leeway status")
    case .blocked(_, let gate, _):
      say("Decide about the gate first: leeway gate decide \(gate) go --reason …")
    }
  }
}
