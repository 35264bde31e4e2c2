public import ChangeControl
public import Planning

/// What an import brought: the plan, and an account of what became of the file.
public struct PlanReading: Sendable, Equatable {
  public var document: PlanDocument
  /// The name of the format it was read as, such as "mspdi".
  public var format: String
  /// Working minutes that the file calls a day; durations are written with it.
  public var minutesPerDay: Int
  public var counts: Counts
  /// What was not kept, or was changed in meaning; equal ones are grouped.
  public var notes: [ImportNote]
  /// Start and finish as the file stores them, for comparison; empty where the
  /// format stores none.
  public var stored: [Placement]

  public init(
    document: PlanDocument, format: String, minutesPerDay: Int, counts: Counts,
    notes: [ImportNote] = [], stored: [Placement] = []
  ) {
    self.document = document
    self.format = format
    self.minutesPerDay = minutesPerDay
    self.counts = counts
    self.notes = notes
    self.stored = stored
  }
}
