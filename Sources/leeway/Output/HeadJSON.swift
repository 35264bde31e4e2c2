import Engine
import EventStore

/// Heads and proofs as JSON.
enum HeadJSON {
  static func value(
    _ head: TreeCheckpoint, note: SignedNote? = nil, verifier: VerifierKey? = nil
  ) -> JSON {
    [
      "origin": .string(head.origin), "size": .integer(Int(head.size)),
      "root": .string(Base64.encode(head.root.bytes)),
      "verifier": .string(verifier?.description), "note": .string(note?.description),
    ]
  }

  static func value(_ proof: LedgerProof) -> JSON {
    [
      "head": value(proof.head),
      "events": .list(proof.events) { entry in
        [
          "position": .integer(Int(entry.position)),
          "entry": .string(Base64.encode(entry.bytes)),
          "leaf": .string(Base64.encode(entry.leaf.bytes)), "path": path(entry.proof.path),
        ]
      },
      "growth": proof.growth.map { growth in
        ["from": .integer(Int(growth.from)), "path": path(growth.path)]
      } ?? .null,
    ]
  }

  static func path(_ hashes: [TreeHash]) -> JSON {
    .list(hashes) { .string(Base64.encode($0.bytes)) }
  }
}
