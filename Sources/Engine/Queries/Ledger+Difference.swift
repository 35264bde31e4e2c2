import ChangeControl
import Planning
public import Projections

extension Ledger {
  /// What differs between two moments; without `to`, between then and now.
  ///
  /// - Throws: `EngineError.beyondHead` for a position the log does not reach.
  public func difference(
    from: AsOf, to: AsOf? = nil
  ) throws(EngineError) -> LedgerDifference {
    let before = try ask(Standing(), asOf: from)
    let after = try ask(Standing(), asOf: to)
    let ids = Set(before.plans.keys).union(after.plans.keys).sorted { $0.text < $1.text }
    var projects: [ProjectDifference] = []
    for id in ids where before.plans[id] != after.plans[id] {
      projects.append(try project(before.plans[id], after.plans[id]))
    }
    let numbers = Set(before.entries.keys).union(after.entries.keys).sorted()
    return LedgerDifference(
      from: before.position, to: after.position, projects: projects,
      requests: numbers.filter { before.entries[$0] != after.entries[$0] }.map {
        RequestDifference(before: before.entries[$0], after: after.entries[$0])
      })
  }

  private func project(
    _ before: PlanState?, _ after: PlanState?
  ) throws(EngineError) -> ProjectDifference {
    guard let plan = (after ?? before)?.plan, let network = try? Network(plan) else {
      throw .outdated("the links of a plan make no network")
    }
    return ProjectDifference(before: before, after: after, network: network)
  }
}

/// Plans and register at one moment.
private struct Standing: Query {
  struct Answer {
    var position: UInt64
    var plans: [ProjectID: PlanState] = [:]
    var entries: [UInt64: RegisterEntry] = [:]
  }

  func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> Answer {
    var answer = Answer(position: reader.position)
    for id in try Projects().answer(from: reader) {
      answer.plans[id] = try PlanInForce(project: id).answer(from: reader)
    }
    do throws(ProjectionError) {
      for entry in try RegisterProjection.entries(in: reader) {
        answer.entries[entry.number] = entry
      }
    } catch {
      throw .damagedProjection(error)
    }
    return answer
  }
}
