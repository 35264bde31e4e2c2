import ChangeControl
import Interchange
import Reports

extension PolicyFile {
  /// The policy of a file named on the command line; `reason` stands before that of
  /// the file.
  static func policy(argument: String, reason: String? = nil) throws -> Policy {
    let file = try PlanFile(argument: argument)
    do throws(InterchangeError) {
      let reading = try read(file)
      var policy = reading.policy
      policy.reason = reason ?? reading.reason
      return policy
    } catch {
      throw Failure(error)
    }
  }

  /// Rules that two policies do not have in common.
  static func differences(_ first: Policy, _ second: Policy) -> [PolicyDifferenceReport.Line] {
    let (before, after) = (fields(first), fields(second))
    var paths = before.map(\.path)
    paths += after.map(\.path).filter { !paths.contains($0) }
    return paths.compactMap { path in
      let old = before.first { $0.path == path }?.value
      let new = after.first { $0.path == path }?.value
      return old == new ? nil : PolicyDifferenceReport.Line(path: path, before: old, after: new)
    }
  }
}
