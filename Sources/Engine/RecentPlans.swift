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
    /// Of plans as they are, were or would have been: whoever uses one compares.
    var networks: [ProjectID: Network] = [:]
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
        (kept.digest, kept.plans) = (digest, [:])
      }
      kept.plans[plan.plan.id] = plan
    }
  }

  /// A network of a project, not of its plan as it is now.
  func network(of project: ProjectID) -> Network? { kept.withLock { $0.networks[project] } }

  func keep(_ network: Network) {
    kept.withLock { kept in
      if kept.networks.count >= RecentPlans.limit { kept.networks = [:] }
      kept.networks[network.plan.id] = network
    }
  }
}
