public import Planning

/// Why a command was not carried out; nothing has changed.
public enum Refusal: Error, Sendable, Equatable {
  // Board, policy and goals
  case boardLacksRole(Role)
  case boardMemberTwice(String)
  case boardDiffers
  case noBoard
  case signature(SignatureFault)
  case ballot(BallotFault)
  case policyDiffers(inForce: Int)
  case policy(PolicyRefusal)
  case goalDiffers(String)
  case goal(GoalRefusal)
  case overdrawn(Spending, charge: Int)
  case gate(GateRefusal)
  case freeze(FreezeRefusal)
  case baselineName(String)
  case baselineDiffers(String, position: UInt64)
  // Requests
  case changeExists
  case changeUnknown
  case changeClosed(String)
  case requestLacks(String)
  /// Two edits, counted from 1, that leave open which of them counts.
  case contradictoryEdits(String, first: Int, second: Int)
  case outOfRange(String, Int, ClosedRange<Int>)
  case projectChanged(from: ProjectID, to: ProjectID)
  case notRequester(String, of: String)
  // Evaluation and decision
  case notEvaluated
  case staleEvaluation
  case overtaken(TaskID, start: PlanTime)
  case otherEvaluation(seen: ContentDigest, latest: ContentDigest)
  case notOnBoard(String)
  case ownRequest(String)
  case optionNotApprovable(OptionKind)
  case optionInfeasible(OptionKind, [Obstacle])
  case alreadyDecided(Choice)
  case alreadyApproved
  case notApproved(String)
  case cyclePast(Int, current: Int)
  case cycleTooFar(Int, latest: Int)
  case cycleNotOpen(Int, opens: PlanTime)
  // Promises
  case promisePast(PlanTime, now: PlanTime)
  case unknownSkill(String, closest: String?)
  case nobodySkilled(String, units: Int)
  case lacksSkill(ResourceID, String)
  // Plans
  case planExists(ProjectID)
  case planUnknown(ProjectID)
  case noPlan
  case planMoved(expected: Int, actual: Int)
  case unknownTask(TaskID, closest: TaskID?)
  case unknownBuffer(BufferID)
  case unknownResource(ResourceID)
  case notAssigned(TaskID, ResourceID)
  case unknownCalendar(CalendarID)
  case taskExists(TaskID)
  case linkUnknown(TaskID, TaskID)
  case notWork(TaskID)
  case taskHoldsOthers(TaskID)
  case taskStarted(TaskID)
  case taskFinished(TaskID)
  case startsInFuture(TaskID, PlanTime, now: PlanTime)
  case startUnreported(TaskID, planned: PlanTime, finish: PlanTime)
  case finishBeforeStart(TaskID, start: PlanTime, finish: PlanTime)
  case belowWorkDone(TaskID, minutes: Int, done: Int)
  case negativeMinutes(TaskID, Int)
  case safeBelowDuration(TaskID, safe: Int, duration: Int)
  case progressEmpty(TaskID)
  case protectedByBuffer(TaskID, BufferID)
  /// A review of a change that was not carried out.
  case notCarriedOut(String)
  /// A review of a change some of whose work is not finished.
  case notImplemented([TaskID])
  /// A request that is to take the place of another and is not open.
  case successorClosed(ChangeID)
  /// A plan that the planner cannot schedule.
  case planning(PlanningError)
  case planImpossible(String, next: String)
}
