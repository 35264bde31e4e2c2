import ChangeControl
import Planning
import Projections

/// Plans that commands of this process have read, for the next that asks.
///
/// They are known by what the rows of the plan projection come to: one row that
/// differs, written by whom and how ever, makes all of them unknown. So there is
/// nothing that has to be told of a change.
final class RecentPlans: Sendable {
  private struct Kept {
    var digest = RowDigest()
    var plans: [ProjectID: PlanState] = [:]
  }

  /// Plans of so many projects are kept at most.
  private static let limit = 16

  private let kept = Shared(Kept())

  /// The plan of a project among rows that come to a digest; nil where it is not known.
  func plan(of project: ProjectID, at digest: RowDigest) -> PlanState? {
    kept.withLock { $0.digest == digest ? $0.plans[project] : nil }
  }

  /// Keeps what was read from rows that come to a digest.
  func keep(_ plan: PlanState, at digest: RowDigest) {
    kept.withLock { kept in
      if kept.digest != digest || kept.plans.count >= RecentPlans.limit {
        kept = Kept(digest: digest)
      }
      kept.plans[plan.plan.id] = plan
    }
  }
}
