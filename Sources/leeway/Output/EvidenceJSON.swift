import Engine
import EventStore
import Projections

/// The file that proves itself: a signed head, records and the ways between.
enum EvidenceJSON {
  static func bundle(
    _ proof: LedgerProof, of events: [LedgerEvent], head: SignedNote, verifier: VerifierKey
  ) -> JSON {
    [
      "format": .string("leeway-evidence/1"), "verifier": .string(verifier.description),
      "head": .string(head.description),
      "events": .array(
        zip(events, proof.events).map { event, entry in
          EventJSON.line(event).adding([
            ("entry", .string(Base64.encode(entry.bytes))),
            ("path", HeadJSON.path(entry.proof.path)),
          ])
        }),
    ]
  }
}
