import Engine
import EventStore
import Projections
import Reports

/// Proofs for people: what is proved, and every hash that proves it.
enum ProofText {
  static func text(_ proof: LedgerProof, of events: [LedgerEvent]) -> String {
    var text = ""
    for (entry, event) in zip(proof.events, events) {
      text += "#\(entry.position) \(EventTitle(event.event).title)\n"
      text += "  leaf  \(entry.leaf)\n"
      for hash in entry.proof.path { text += "        \(hash)\n" }
    }
    if let growth = proof.growth {
      text += "Growth from \(growth.from) to \(growth.size) events\n"
      for hash in growth.path { text += "        \(hash)\n" }
    }
    text += "root    \(proof.head.root)\n"
    let count = proof.events.count
    text += "\nProved: \(count) \(count == 1 ? "event" : "events") under the head of "
    return text + "\(proof.head.size) events of \(proof.head.origin).\n"
  }
}
