public import ChangeControl
import EventSchema
import EventStore
import Projections

extension Ledger {
  /// Enrols a key with which a person signs votes from now on.
  ///
  /// The first key of a person is taken at its word, as it signs its own enrolment;
  /// for every other one somebody who has a key vouches.
  ///
  /// - Throws: `EngineError.refused` where the key is known or nobody vouches.
  public func enroll(
    _ signer: Signer, vouchedBy voucher: Signer? = nil, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let key = signer.key.personKey
    let content = CommandContent("enroll").text(signer.person, at: 2)
      .text(key.description, at: 3).text(voucher?.person, at: 4)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let check = try session.signatures(try session.charter().keys)
      var enrolled = KeyEnrolled(person: signer.person, key: key, possession: [])
      let text = KeyStatement.text(of: enrolled, in: check.ledger)
      enrolled.possession = try signer.key.sign(text).bytes
      enrolled.voucher = try voucher?.vouch(for: text)
      try session.decideBoard(.enroll(enrolled, check))
      return key.description
    }
  }

  /// Revokes a key: it signs nothing from here on; what it signed before stands.
  ///
  /// The person vouches with a key of theirs, or a member of the board with one.
  ///
  /// - Throws: `EngineError.refused` where there is no such key to revoke.
  public func revoke(
    _ key: PersonKey, of person: String, reason: String, vouchedBy voucher: Signer,
    _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("revoke").text(person, at: 2).text(key.description, at: 3)
      .text(reason, at: 4).text(voucher.person, at: 5)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let check = try session.signatures(try session.charter().keys)
      let unsigned = KeySignature(key: voucher.key.personKey, bytes: [])
      var revoked = KeyRevoked(
        person: person, key: key, reason: reason,
        voucher: Voucher(person: voucher.person, signature: unsigned))
      revoked.voucher = try voucher.vouch(for: KeyStatement.text(of: revoked, in: check.ledger))
      try session.decideBoard(.revoke(revoked, check))
      return key.description
    }
  }
}

extension Signer {
  fileprivate func vouch(for text: String) throws(EngineError) -> Voucher {
    Voucher(person: person, signature: try key.sign(text))
  }
}

extension CommandSession {
  /// Decides about the board and records what comes of it.
  mutating func decideBoard(_ command: BoardStream.Command) throws(EngineError) {
    let charter = try charter()
    let state = BoardState(board: charter.board, keys: charter.keys)
    let events = try EngineError.deciding { () throws(Refusal) in
      try BoardStream.decide(command, state)
    }
    try record(events.map { .board($0) }, in: .board)
  }
}
