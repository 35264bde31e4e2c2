public import Planning

/// What signatures are held against: whose keys count, in which ledger, and the
/// arithmetic of Ed25519, which comes in as a value.
public struct SignatureCheck: Sendable {
  /// The name of the ledger, which no other has.
  public var ledger: String
  public var keys: KeyRing
  /// Whether bytes are a key's signature of a text.
  public var isSignature: @Sendable (_ signature: KeySignature, _ text: String) -> Bool

  public init(
    ledger: String, keys: KeyRing,
    isSignature: @escaping @Sendable (_ signature: KeySignature, _ text: String) -> Bool
  ) {
    self.ledger = ledger
    self.keys = keys
    self.isSignature = isSignature
  }

  /// Where nobody has a key: every vote is unsigned.
  public static let none = SignatureCheck(ledger: "", keys: KeyRing()) { _, _ in false }

  /// Whether a vote is signed as it has to be.
  ///
  /// - Throws: `Refusal` for an unsigned vote of somebody who has a key, and for a
  ///   signature that is not of this vote by a key of this person.
  public func check(_ vote: Vote, on change: ChangeID) throws(Refusal) {
    guard let signature = vote.signature else {
      if keys.binds(vote.person) { throw .signature(.unsigned(vote.person)) }
      return
    }
    try check(
      signature, by: vote.person, of: VoteStatement.text(of: vote, on: change, in: ledger))
  }

  /// Whether an abstention is signed as it has to be.
  func check(_ abstention: Abstention, on change: ChangeID) throws(Refusal) {
    guard let signature = abstention.signature else {
      if keys.binds(abstention.person) { throw .signature(.unsigned(abstention.person)) }
      return
    }
    try check(
      signature, by: abstention.person,
      of: VoteStatement.text(of: abstention, on: change, in: ledger))
  }

  /// Whether a key may be enrolled.
  func check(_ enrolled: KeyEnrolled, _ board: Board?) throws(Refusal) {
    if let known = keys.entry(of: enrolled.key) {
      throw .signature(.keyKnown(enrolled.key, of: known.person))
    }
    let text = KeyStatement.text(of: enrolled, in: ledger)
    guard isSignature(KeySignature(key: enrolled.key, bytes: enrolled.possession), text) else {
      throw .signature(.wrong(enrolled.person))
    }
    guard keys.binds(enrolled.person) else {
      if enrolled.voucher != nil { throw .signature(.voucherIdle(enrolled.person)) }
      return
    }
    guard let voucher = enrolled.voucher else { throw .signature(.voucherMissing(enrolled.person)) }
    try check(voucher, for: enrolled.person, of: text, board)
  }

  /// Whether a key may be revoked.
  func check(_ revoked: KeyRevoked, _ board: Board?) throws(Refusal) {
    guard let entry = keys.entry(of: revoked.key), entry.person == revoked.person else {
      throw .signature(.keyUnknown(revoked.key, of: revoked.person))
    }
    guard !entry.isRevoked else { throw .signature(.keyRevoked(revoked.key, of: revoked.person)) }
    try check(
      revoked.voucher, for: revoked.person, of: KeyStatement.text(of: revoked, in: ledger), board)
  }

  private func check(
    _ voucher: Voucher, for person: String, of text: String, _ board: Board?
  ) throws(Refusal) {
    guard voucher.person == person || board?.role(of: voucher.person) != nil else {
      throw .notOnBoard(voucher.person)
    }
    try check(voucher.signature, by: voucher.person, of: text)
  }

  private func check(
    _ signature: KeySignature, by person: String, of text: String
  ) throws(Refusal) {
    guard let entry = keys.entry(of: signature.key), entry.person == person else {
      throw .signature(.keyUnknown(signature.key, of: person))
    }
    guard !entry.isRevoked else { throw .signature(.keyRevoked(signature.key, of: person)) }
    guard isSignature(signature, text) else { throw .signature(.wrong(person)) }
  }
}
