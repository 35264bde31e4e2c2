import Planning
import Wording

extension Refusal {
  /// A stable word for programs.
  public var code: String {
    switch self {
    case .boardLacksRole: "board-lacks-role"
    case .boardMemberTwice: "board-member-twice"
    case .boardDiffers: "board-differs"
    case .noBoard: "no-board"
    case .signature(let fault): fault.code
    case .ballot(let fault): fault.code
    case .policyDiffers: "policy-differs"
    case .policy(let refusal): refusal.code
    case .goalDiffers: "goal-differs"
    case .goal(let refusal): refusal.code
    case .overdrawn: "allowance-overdrawn"
    case .gate(let refusal): refusal.code
    case .freeze(let refusal): refusal.code
    case .baselineName: "baseline-name"
    case .baselineDiffers: "baseline-differs"
    case .changeExists: "change-exists"
    case .changeUnknown: "change-unknown"
    case .changeClosed: "change-closed"
    case .requestLacks: "request-incomplete"
    case .contradictoryEdits: "contradictory-edits"
    case .outOfRange: "out-of-range"
    case .projectChanged: "project-changed"
    case .notRequester: "not-requester"
    case .notEvaluated: "not-evaluated"
    case .staleEvaluation, .overtaken: "stale-evaluation"
    case .otherEvaluation: "other-evaluation"
    case .notOnBoard: "role-missing"
    case .ownRequest: "own-request"
    case .optionNotApprovable: "option-not-approvable"
    case .optionInfeasible: "option-infeasible"
    case .alreadyDecided: "already-decided"
    case .alreadyApproved: "already-approved"
    case .notApproved: "not-approved"
    case .cyclePast: "cycle-past"
    case .cycleTooFar: "cycle-too-far"
    case .cycleNotOpen: "cycle-not-open"
    case .promisePast: "promise-past"
    case .unknownSkill: "unknown-skill"
    case .nobodySkilled: "nobody-skilled"
    case .lacksSkill: "lacks-skill"
    case .planExists: "plan-exists"
    case .planUnknown: "plan-unknown"
    case .noPlan: "plan-unknown"
    case .planMoved: "plan-moved"
    case .unknownTask: "unknown-task"
    case .unknownBuffer: "unknown-buffer"
    case .notAssigned: "not-assigned"
    case .unknownResource: "unknown-resource"
    case .unknownCalendar: "unknown-calendar"
    case .taskExists: "task-exists"
    case .linkUnknown: "unknown-link"
    case .notWork: "not-work"
    case .taskHoldsOthers: "task-holds-others"
    case .taskStarted: "task-started"
    case .taskFinished: "task-finished"
    case .startsInFuture: "starts-in-future"
    case .startUnreported, .finishBeforeStart: "finish-before-start"
    case .belowWorkDone: "below-work-done"
    case .negativeMinutes: "negative-duration"
    case .safeBelowDuration: "safe-below-duration"
    case .progressEmpty: "progress-empty"
    case .protectedByBuffer: "protected-by-buffer"
    case .planImpossible: "plan-impossible"
    case .notCarriedOut: "not-carried-out"
    case .notImplemented: "not-implemented"
    case .successorClosed: "successor-closed"
    case .planning(let error): error.code
    }
  }

  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .boardLacksRole(let role): say("The board has no \(role.word).")
    case .boardMemberTwice(let person): say("\(person) stands on the board twice.")
    case .boardDiffers: say("The file names another board than the one in force.")
    case .noBoard: say("Nobody has been named to decide about changes.")
    case .signature(let fault): fault.sentence
    case .ballot(let fault): fault.sentence
    case .policyDiffers(let version):
      say("The file gives another policy than version \(version), which is in force.")
    case .policy(let refusal): refusal.sentence
    case .goalDiffers(let goal): say("The file defines goal \(goal) otherwise than it stands.")
    case .goal(let refusal): refusal.sentence
    case .overdrawn(let spending, let charge): spending.sentence(charge: charge)
    case .gate(let refusal): refusal.sentence
    case .freeze(let refusal): refusal.sentence
    case .baselineName(let name): say("A baseline cannot be called \"\(name)\".")
    case .baselineDiffers(let name, let position):
      say("Baseline \(name) stands for position \(position) already.")
    case .changeExists: say("A change of this id has been submitted already.")
    case .changeUnknown: say("No change of this id has been submitted.")
    case .changeClosed(let stage): say("The change is \(stage) and can no longer be altered.")
    case .requestLacks(let part): say("The request has no \(part).")
    case .contradictoryEdits(let subject, let first, let second):
      say("Edits \(first) and \(second) of the request set \(subject) to different values.")
    case .outOfRange(let name, let value, let range):
      range.upperBound == Int.max
        ? say("\(name) is \(value); the least is \(range.lowerBound).")
        : say("\(name) is \(value); it must be \(range.lowerBound) to \(range.upperBound).")
    case .projectChanged(let from, let to):
      say("The request is about project \(from); a revision cannot move it to \(to).")
    case .notRequester(let person, let requester):
      say("\(person) did not make this request; \(requester) did.")
    case .notEvaluated: say("The request has not been evaluated as it reads now.")
    case .overtaken(let task, let start):
      say("Task \(task) was to begin on \(start), which has passed since the evaluation.")
    case .staleEvaluation: say("The plan or the request has changed since the evaluation.")
    case .otherEvaluation(let seen, let latest):
      say("You have seen evaluation \(seen.short); the latest is \(latest.short).")
    case .notOnBoard(let person): say("\(person) has no role on the board.")
    case .ownRequest(let person):
      say("\(person) made or handed in this request and may not sign it.")
    case .optionNotApprovable(let kind): say("Option \(kind.word) is not one that can be approved.")
    case .optionInfeasible(let kind, let obstacles):
      say(
        "Option \(kind.word) cannot be done: \(obstacles.map(\.sentence).joined(separator: "; ")).")
    case .alreadyDecided(let choice): say("The board has decided already: \(choice.words).")
    case .alreadyApproved:
      say("The request is approved and its evaluation still describes the plan.")
    case .notApproved(let stage): say("The change is \(stage), not approved.")
    case .cyclePast(let cycle, let current):
      say("Cycle \(cycle) is not a later one: cycle \(current) is open.")
    case .cycleTooFar(let cycle, let latest):
      say("Cycle \(cycle) is too far away; the furthest is \(latest).")
    case .cycleNotOpen(let cycle, let opens):
      say("The request is deferred to cycle \(cycle), which opens on \(opens).")
    case .promisePast(let date, let now): say("\(date) cannot be promised: it is \(now).")
    case .unknownSkill(let skill, let closest):
      closest.map { say("Nobody in the plan has the skill \(skill); did you mean \($0)?") }
        ?? say("Nobody in the plan has the skill \(skill).")
    case .nobodySkilled(let skill, let units):
      say("Nobody who has the skill \(skill) can give \(units) % of one person.")
    case .lacksSkill(let resource, let skill): say("\(resource) does not have the skill \(skill).")
    case .planExists(let project): say("Project \(project) has a plan already.")
    case .planUnknown(let project): say("There is no project \(project) in this ledger.")
    case .noPlan: say("The project has no plan.")
    case .planMoved(let expected, let actual):
      say("The plan is at revision \(actual), no longer at \(expected).")
    case .unknownTask(let task, let closest):
      closest.map { say("There is no task \(task) in the plan; did you mean \($0)?") }
        ?? say("There is no task \(task) in the plan.")
    case .unknownBuffer(let buffer): say("There is no buffer \(buffer) in the plan.")
    case .notAssigned(let task, let resource): say("\(resource) is not assigned to task \(task).")
    case .unknownResource(let resource): say("There is no resource \(resource) in the plan.")
    case .unknownCalendar(let calendar): say("There is no calendar \(calendar) in the plan.")
    case .taskExists(let task): say("Task \(task) is in the plan already.")
    case .linkUnknown(let from, let to): say("No link leads from \(from) to \(to).")
    case .notWork(let task):
      say("\(task) is a milestone or a summary; it has no duration of its own.")
    case .taskHoldsOthers(let task): say("\(task) is a summary that still holds tasks.")
    case .taskStarted(let task): say("Task \(task) has started.")
    case .taskFinished(let task): say("Task \(task) is finished; completed work is fixed.")
    case .startsInFuture(let task, let time, let now):
      say("Task \(task) is reported for \(time), which is after now, \(now).")
    case .startUnreported(let task, let planned, let finish):
      say("Task \(task) is reported finished on \(finish), but is planned to start on \(planned).")
    case .finishBeforeStart(let task, let start, let finish):
      say("Task \(task) would finish on \(finish), before its start on \(start).")
    case .belowWorkDone(let task, let minutes, let done):
      say("Task \(task) cannot take \(minutes) minutes: \(done) of its plan are done already.")
    case .negativeMinutes(let task, let minutes): say("Task \(task) would take \(minutes) minutes.")
    case .safeBelowDuration(let task, let safe, let duration):
      say(
        "The safe duration of \(task), \(safe) minutes, is below its duration, \(duration) minutes."
      )
    case .progressEmpty(let task): say("Nothing is reported about task \(task).")
    case .protectedByBuffer(let task, let buffer):
      say("Task \(task) stands before buffer \(buffer), which would protect nothing.")
    case .planImpossible(let sentence, _): sentence
    case .notCarriedOut(let stage): say("The change is \(stage), not carried out.")
    case .notImplemented(let tasks):
      say("Work of the change is not finished: \(tasks.map(\.text).joined(separator: ", ")).")
    case .successorClosed(let change): say("\(change) is not an open request of another id.")
    case .planning(let error): error.sentence
    }
  }

  /// What to do next.
  public var nextStep: String {
    switch self {
    case .boardLacksRole: say("Name a project manager and a sales manager.")
    case .boardMemberTwice: say("Give each role to a person of its own.")
    case .boardDiffers:
      say("Remove the board from the file, or make it equal: leeway status shows it.")
    case .signature(let fault): fault.nextStep
    case .ballot(let fault): fault.nextStep
    case .noBoard:
      say("Name it: leeway board --project-manager NAME --sales-manager NAME")
    case .policyDiffers:
      say("Remove the policy from the file, or adopt it by itself: leeway policy adopt FILE")
    case .policy(let refusal): refusal.nextStep
    case .goalDiffers: say("Remove the goal from the file, or give it another id.")
    case .goal(let refusal): refusal.nextStep
    case .gate(let refusal): refusal.nextStep
    case .freeze(let refusal): refusal.nextStep
    case .overdrawn: say("Choose a cheaper option, or defer it: leeway defer CHANGE")
    case .baselineName: say("Let its name begin with a letter.")
    case .baselineDiffers: say("Choose another name; see them all: leeway baseline list")
    case .changeExists: say("Choose another id.")
    case .changeUnknown: say("See the requests: leeway queue --all")
    case .changeClosed: say("Submit a new request: leeway submit")
    case .contradictoryEdits: say("Keep the one that is meant.")
    case .requestLacks(let part): say("Give it: --\(part), or \(part): in the request file.")
    case .outOfRange: say("Give a value within the range.")
    case .projectChanged: say("Submit a new request for the other project.")
    case .notRequester(_, let requester):
      say("Let \(requester) do it, or submit a request of your own.")
    case .notEvaluated, .staleEvaluation, .overtaken: say("Evaluate it: leeway evaluate CHANGE")
    case .otherEvaluation: say("Read the latest: leeway evaluate CHANGE --show")
    case .notOnBoard: say("Let a member of the board sign: leeway status shows who they are.")
    case .ownRequest: say("Let another member of the board with that role sign.")
    case .optionNotApprovable:
      say("See what can be: leeway evaluate CHANGE --show; else leeway defer, leeway reject")
    case .optionInfeasible: say("Choose another option: leeway evaluate CHANGE --show")
    case .alreadyDecided: say("See the decision: leeway audit CHANGE")
    case .alreadyApproved: say("Carry it out: leeway reschedule CHANGE")
    case .notApproved: say("Let both sides sign: leeway approve CHANGE --option …")
    case .cyclePast(_, let current): say("Name cycle \(current + 1) or a later one.")
    case .cycleTooFar: say("Name an earlier cycle, or reject the request.")
    case .cycleNotOpen:
      say("Wait for the cycle, or revise the request: leeway submit --revise CHANGE")
    case .promisePast: say("Ask for a later date, or leave out --by for the earliest.")
    case .unknownSkill, .lacksSkill: say("See who can do what: leeway plan --format json")
    case .nobodySkilled: say("Ask for a smaller share, or give somebody the skill in the plan.")
    case .planExists: say("Submit changes to it, or import under another name: --project NAME")
    case .planUnknown, .noPlan: say("See the projects: leeway status")
    case .planMoved: say("Try again; the command works on the plan as it is now.")
    case .unknownTask, .unknownBuffer, .linkUnknown, .unknownResource, .unknownCalendar,
      .notAssigned:
      say("See what the plan holds: leeway plan")
    case .taskExists: say("Give the new task another id.")
    case .notWork: say("Name a task that is work.")
    case .taskHoldsOthers: say("Remove the tasks it holds first.")
    case .taskStarted: say("Change its duration instead, or link a new task behind it.")
    case .taskFinished: say("Add a new task for further work.")
    case .startsInFuture: say("Report what has happened by now, or set --now.")
    case .startUnreported: say("Say when it started: --started TIME")
    case .finishBeforeStart: say("Check both times.")
    case .belowWorkDone(_, _, let done): say("Give a duration of \(done) minutes or more.")
    case .negativeMinutes: say("Give a duration of zero or more.")
    case .safeBelowDuration: say("Give a safe duration that is at least the duration.")
    case .progressEmpty: say("Give --remaining, --started or --finished.")
    case .protectedByBuffer: say("Keep the task, or change its duration instead.")
    case .planImpossible(_, let next): next
    case .notCarriedOut: say("See what came of it: leeway audit CHANGE")
    case .notImplemented(let tasks):
      say("Report it first: leeway progress \(tasks.first?.text ?? "TASK") --remaining 0")
    case .successorClosed: say("Submit the request that takes its place first: leeway submit")
    case .planning(let error): error.nextStep
    }
  }
}

extension Role {
  /// The words used on the command line and in reports.
  public var word: String {
    switch self {
    case .projectManager: say("project manager")
    case .salesManager: say("sales manager")
    }
  }
}

extension Choice {
  /// The words used in reports.
  public var words: String {
    switch self {
    case .approve(let option): say("approve \(option.word)")
    case .reject: say("reject")
    case .postpone(let cycle): say("defer to cycle \(cycle)")
    }
  }
}

extension Obstacle {
  /// The obstacle in words, without a full stop; durations in working hours.
  public var sentence: String {
    switch self {
    case .bufferExhausted(let buffer, let short):
      say("buffer \(buffer) is short by \(hours(short))")
    case .promiseBroken(let task, let by): say("the promise for \(task) is missed by \(hours(by))")
    case .promiseWithdrawn(let task): say("the promise for \(task) is taken back")
    case .deadlineMissed(let task, let by): say("the deadline of \(task) is missed by \(hours(by))")
    case .constraintBroken(let task): say("the date constraint of \(task) cannot be kept")
    case .displacedTooOften(let task, let times, let limit):
      say("\(task) has been displaced \(times) times, the policy allows \(limit)")
    case .nothingToDisplace: say("no deferrable task competes for the same people")
    case .nobodyToTakeOver: say("nobody else who has the skill would make it cost less")
    case .pastFloat(let task, let by): say("\(task) would leave its float by \(hours(by))")
    case .startsBeforeCycle(let task, let starts, let opens):
      say("\(task) starts on \(starts), before the cycle opens on \(opens)")
    case .unverified(let violation): say("the schedule does not hold: \(violation)")
    }
  }

  private func hours(_ minutes: Int) -> String {
    minutes % 60 == 0 ? "\(minutes / 60)h" : "\(minutes / 60)h\(minutes % 60)m"
  }
}
