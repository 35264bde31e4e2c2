public import Projections

/// What a command came to.
public struct Outcome: Sendable, Equatable {
  /// What the command made or worked on, such as `CR-7`.
  public var subject: String
  /// Its events, with the positions they have or, on a dry run, would have.
  public var events: [LedgerEvent]
  /// Whether it had been carried out before under the same id.
  public var isRepetition: Bool
  /// Whether nothing was recorded because that was asked for.
  public var isDryRun: Bool
}
