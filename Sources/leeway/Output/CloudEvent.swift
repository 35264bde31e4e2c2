/// The lines of a dump: CloudEvents 1.0 in JSON, one a line.
///
/// Positions, revisions and causes are text, as CloudEvents' integers end at
/// 2,147,483,647.
enum CloudEvent {
  static let specification = "1.0"
  static let source = "urn:leeway:ledger"
  /// The first line of a whole dump: what the ledger notes of itself beside the events.
  static let ledgerType = "leeway.ledger.named"
  /// A command that recorded no event.
  static let commandType = "leeway.command.completed"
  /// The last line of a dump.
  static let endType = "leeway.dump.completed"
  static let payloadType = "application/x-protobuf"
}
