import EventStore

extension Ledger {
  /// What speaks against the log having only grown since a head was signed.
  ///
  /// The hashes of the tree must have been found right before. The head must be
  /// signed with the key that is given, else with the one that the ledger names.
  func findings(
    against note: SignedNote, by known: VerifierKey? = nil
  ) throws(EngineError) -> [Verification.Finding] {
    try store.read { (reader) throws(EngineError) in
      guard let head = TreeCheckpoint(note.text) else {
        return [.head("The signed head is not a checkpoint.")]
      }
      let origin = try LedgerIdentity.origin(in: reader)
      guard head.origin == origin else {
        return [.head("The head is of another ledger: \(head.origin), this one is \(origin).")]
      }
      var findings: [Verification.Finding] = []
      let named = try LedgerIdentity.verifier(in: reader)
      if let known, let named, known != named {
        findings.append(.head("The ledger names another key than the one given: \(named)."))
      }
      if let key = known ?? named {
        if !key.hasSigned(note) {
          let whose = known == nil ? "the ledger's key" : "the key given"
          findings.append(.head("The head is not signed with \(whose), \(key)."))
        }
      } else {
        findings.append(.head("The ledger names no key with which the head could be checked."))
      }
      let size = try EngineError.relaying(try reader.head())
      if head.size > size {
        findings.append(
          .head(
            "The ledger ends with event \(size), but had \(head.size) when the head was taken: "
              + "it was cut short or an older copy was put in its place."))
      } else if try EngineError.relaying(try reader.treeRoot(size: head.size)) != head.root {
        findings.append(
          .head(
            "The first \(head.size) events are not those that the head was taken of: "
              + "the ledger was rewritten."))
      }
      return findings
    }
  }

  /// The same for the last head that was signed and kept in the ledger.
  func findingsAgainstKeptHead(by known: VerifierKey?) throws(EngineError)
    -> [Verification.Finding]
  {
    do throws(EngineError) {
      return try keptHead().map { (head) throws(EngineError) in
        try findings(against: head, by: known)
      } ?? []
    } catch {
      guard case .store(.damaged(nil, _)) = error else { throw error }
      return [.head("The head that the ledger keeps is unreadable.")]
    }
  }
}

extension Verification.Finding {
  fileprivate static func head(_ sentence: String) -> Verification.Finding {
    Verification.Finding(kind: "head", position: nil, sentence: sentence)
  }
}
