public import ChangeControl
public import Planning

/// What was known of a project's progress by a status date.
public struct P2XTrackingPeriod: Sendable, Equatable {
  public var name: String
  /// The status date.
  public var end: PlanTime
  /// Reports of what has changed since the period before, by start.
  public var reports: [ProgressReport]
}

/// Reads the tracking periods of a ProTrack file as reports of progress.
struct P2XTracking {
  private let root: P2XElement
  private let time: WorkTime

  /// - Throws: as reading the agenda does.
  init(_ root: P2XElement) throws(InterchangeError) {
    self.root = root
    let calendar = try P2XAgenda.calendar(root)
    do { time = try WorkTime(calendar) } catch {
      throw SourcePlace(line: root.line).error(
        .badShift, "the agenda leaves no hour to work in", "check the agenda")
    }
  }

  /// Oldest first; periods that end at the same time are one.
  func periods() throws(InterchangeError) -> [P2XTrackingPeriod] {
    var periods: [(name: String, end: PlanTime, activities: P2XElement)] = []
    let lists = root.children.filter { $0.name == "TrackingList" }.flatMap(\.children)
    for (period, activities) in zip(lists, lists.dropFirst())
    where period.name == "TrackingPeriod" && activities.name.hasPrefix("TProTrackActivities") {
      guard let end = try period.time("EndDate") else { continue }
      periods.append((period.child("Name")?.text ?? "", end, activities))
    }
    periods.sort { $0.end < $1.end }
    var known: [TaskID: ProgressReport] = [:]
    var found: [P2XTrackingPeriod] = []
    for period in periods {
      var reports: [ProgressReport] = []
      for report in try self.reports(period.activities, by: period.end)
      where known[report.task] != report {
        known[report.task] = report
        reports.append(report)
      }
      reports.sort {
        ($0.started ?? period.end, $0.task) < ($1.started ?? period.end, $1.task)
      }
      found.append(P2XTrackingPeriod(name: period.name, end: period.end, reports: reports))
    }
    return found
  }

  /// One report for each activity that has begun by a date.
  private func reports(
    _ activities: P2XElement, by end: PlanTime
  ) throws(InterchangeError) -> [ProgressReport] {
    var reports: [ProgressReport] = []
    for (activity, tracking) in zip(activities.children, activities.children.dropFirst())
    where activity.name == "Activity" && tracking.name.hasPrefix("TProTrackActivityTracking") {
      guard let start = try tracking.time("ActualStart"), start <= end else { continue }
      let task = TaskID(activity.text)
      let (done, left) = (
        try tracking.integer("ActualDuration") * 60, try tracking.integer("RemainingDuration") * 60
      )
      guard done > 0 || left == 0 else { continue }
      let finish = time.add(done, to: time.nextWorking(at: start))
      if left == 0, finish <= end {
        reports.append(ProgressReport(task: task, started: start, finished: finish))
      } else {
        reports.append(ProgressReport(task: task, started: start, remaining: left))
      }
    }
    return reports
  }
}
