import EventStore

/// What the log notes of itself beside the events: its name and its key.
///
/// The name is given when the ledger is made; the key, when it is first signed
/// with. Both stay. Whoever rewrites a ledger can rewrite them as well: what
/// counts is the key and the head that somebody keeps elsewhere.
struct LedgerIdentity {
  private let origin: String
  private let verifier: VerifierKey?
  private let head: SignedNote?

  /// What a ledger notes, taken from its history; nil where it cannot be read.
  init?(_ text: HistoryFrame.Provenance) {
    origin = text.origin
    verifier = VerifierKey(text.verifier)
    head = SignedNote(text.head)
    guard VerifierKey.isName(origin), text.verifier.isEmpty || verifier != nil,
      text.head.isEmpty || head != nil
    else { return nil }
  }

  /// Notes it in a ledger that is being made.
  func note(in writer: inout TableWriter) throws(EngineError) {
    try EngineError.relaying(
      try writer.setMeta(Array(origin.utf8), for: LedgerIdentity.originKey))
    if let verifier {
      try EngineError.relaying(
        try writer.setMeta(Array(verifier.description.utf8), for: LedgerIdentity.verifierKey))
    }
    if let head { try LedgerIdentity.keep(head, in: &writer) }
  }

  /// What a ledger notes of itself, as a history of it begins with.
  static func provenance<Reader: EventReading & ~Copyable>(
    in reader: borrowing Reader
  ) throws(EngineError) -> HistoryFrame.Provenance {
    HistoryFrame.Provenance(
      origin: try origin(in: reader), verifier: try verifier(in: reader)?.description ?? "",
      head: try signedHead(in: reader) ?? "")
  }

  private static let originKey = "origin"
  private static let verifierKey = "verifier"
  private static let headKey = "head"
  private static let foundingKey = "founding-command"

  /// Gives a new ledger a name that no other has.
  static func give(to writer: inout TableWriter) throws(EngineError) {
    let digits = (0..<2).map { _ in
      let half = String(UInt64.random(in: 0...UInt64.max), radix: 16)
      return String(repeating: "0", count: 16 - half.count) + half
    }
    let name = "leeway.ledger/\(digits.joined())"
    try EngineError.relaying(try writer.setMeta(Array(name.utf8), for: originKey))
  }

  /// Notes the id of the command that makes the ledger.
  static func note(founding command: String, in writer: inout TableWriter) throws(EngineError) {
    try EngineError.relaying(try writer.setMeta(Array(command.utf8), for: foundingKey))
  }

  /// The id of the command that made the ledger; nil where none was noted.
  static func founding<Reader: EventReading & ~Copyable>(
    in reader: borrowing Reader
  ) throws(EngineError) -> String? {
    try text(foundingKey, in: reader)
  }

  static func origin<Reader: EventReading & ~Copyable>(
    in reader: borrowing Reader
  ) throws(EngineError) -> String {
    guard let origin = try text(originKey, in: reader) else {
      throw .store(.damaged(position: nil, finding: "the name of the ledger is missing"))
    }
    return origin
  }

  /// The key that heads are signed with; nil before the first.
  static func verifier<Reader: EventReading & ~Copyable>(
    in reader: borrowing Reader
  ) throws(EngineError) -> VerifierKey? {
    guard let text = try text(verifierKey, in: reader) else { return nil }
    guard let key = VerifierKey(text) else {
      throw .store(.damaged(position: nil, finding: "the key of the ledger is unreadable"))
    }
    return key
  }

  /// The last head that was signed, as it was written down; nil before the first.
  static func signedHead<Reader: EventReading & ~Copyable>(
    in reader: borrowing Reader
  ) throws(EngineError) -> String? {
    try text(headKey, in: reader)
  }

  /// Notes the key of a ledger that has none; throws where it has another.
  static func enroll(
    _ key: SigningKey, in writer: inout TableWriter
  ) throws(EngineError) {
    let verifier = key.verifier(name: try origin(in: writer))
    if let known = try self.verifier(in: writer) {
      if known != verifier { throw .otherKey(known: known.description) }
      return
    }
    try EngineError.relaying(
      try writer.setMeta(Array(verifier.description.utf8), for: verifierKey))
  }

  static func keep(
    _ head: SignedNote, in writer: inout TableWriter
  ) throws(EngineError) {
    try EngineError.relaying(try writer.setMeta(Array(head.description.utf8), for: headKey))
  }

  private static func text<Reader: EventReading & ~Copyable>(
    _ key: String, in reader: borrowing Reader
  ) throws(EngineError) -> String? {
    guard let bytes = try EngineError.relaying(try reader.meta(key)) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
