import ChangeControl
import EventSchema
public import Projections

/// The policies of the ledger, in the order in which they were adopted.
public struct PolicyVersions: Query {
  public init() {}

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [PolicyVersion] {
    try reader.events(EventSelection(.type(EventName.policyAdopted.rawValue))).compactMap { entry in
      guard case .policy(.adopted(let policy)) = entry.event else { return nil }
      return PolicyVersion(
        policy: policy, position: entry.position, recorded: entry.recorded, actor: entry.actor)
    }
  }
}

/// The policy of a version.
public struct PolicyOfVersion: Query {
  public var version: Int

  public init(_ version: Int) {
    self.version = version
  }

  /// - Throws: `EngineError.refused` for a version that was never adopted.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> PolicyVersion {
    let versions = try PolicyVersions().answer(from: reader)
    guard let version = versions.last(where: { $0.policy.version == version }) else {
      throw .refused(
        .policy(.unknown(version, latest: versions.last?.policy.version ?? 0)))
    }
    return version
  }
}
