import ChangeControl
import Engine
import Planning
import Reports

extension Ledger {
  /// Working minutes of a project's usual day, by which durations are read;
  /// 480 for a project without a plan.
  func dayLength(of project: ProjectID) -> Int {
    guard let plan = try? ask(PlanInForce(project: project)).plan else { return 480 }
    return ReportStyle().measured(by: plan).minutesPerDay
  }
}
