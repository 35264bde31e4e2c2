/// A read model derived from events alone, row by row.
///
/// `apply` is the only writer of its rows: it serves the command that appends,
/// the replay and the rebuild alike. It never has a side effect beside rows.
public protocol Projection: Sendable {
  /// Name on disk, never changed or reused.
  static var name: String { get }
  /// Raised by one when `apply` changes meaning; a rebuild is then due.
  static var version: Int { get }
  /// First byte of all its keys, never changed or reused.
  static var tag: UInt8 { get }
  /// What its keys say.
  static var forms: [RowForm] { get }

  static func apply<Rows: RowStore & ~Copyable>(
    _ event: LedgerEvent, into rows: inout Rows
  ) throws(ProjectionError)

  /// Applies events in their order to rows in memory.
  ///
  /// A requirement only so that the compiler makes a version for each projection,
  /// in which `apply` and the rows are known: a long fold runs several times as fast.
  static func fold(
    _ events: [LedgerEvent], into rows: inout MemoryPart
  ) throws(ProjectionError)
}

extension Projection {
  public static func fold(
    _ events: [LedgerEvent], into rows: inout MemoryPart
  ) throws(ProjectionError) {
    // A span lends its elements; a loop over the array would copy each.
    let events = events.span
    for index in events.indices { try apply(events[index], into: &rows) }
  }

  static var key: RowKey { RowKey(tag: tag) }

  /// Names the projection in an error about one of its rows.
  static func damaged(_ reason: String) -> ProjectionError {
    .damagedRow(projection: name, reason: reason)
  }
}

/// The one list of projections, in the order of their tags.
public enum ProjectionCatalogue {
  public static let all: [any Projection.Type] = [
    CharterProjection.self,
    PlanProjection.self,
    BufferProjection.self,
    RegisterProjection.self,
    AuditProjection.self,
    AccountsProjection.self,
  ]

  /// Where in the list a projection stands; nil for a tag that none has.
  public static func place(ofTag tag: UInt8?) -> Int? { tag.flatMap { places[$0] } }

  private static let places = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.tag, $0) })

  /// Brings every projection forward by one event.
  public static func apply<Rows: RowStore & ~Copyable>(
    _ event: LedgerEvent, into rows: inout Rows
  ) throws(ProjectionError) {
    try CharterProjection.apply(event, into: &rows)
    try PlanProjection.apply(event, into: &rows)
    try BufferProjection.apply(event, into: &rows)
    try RegisterProjection.apply(event, into: &rows)
    try AuditProjection.apply(event, into: &rows)
    try AccountsProjection.apply(event, into: &rows)
  }
}
