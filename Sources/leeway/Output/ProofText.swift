import Engine
import EventStore
import Projections
import Reports
import Wording

/// Proofs for people: what is proved, and every hash that proves it.
enum ProofText {
  static func text(_ proof: LedgerProof, of events: [LedgerEvent]) -> String {
    var text = ""
    for (entry, event) in zip(proof.events, events) {
      text += "#\(entry.position) \(EventTitle(event.event).title)\n"
      text += say("  leaf  \(entry.leaf)\n")
      for hash in entry.proof.path { text += "        \(hash)\n" }
    }
    if let growth = proof.growth {
      text += say("Growth from \(growth.from) to \(growth.size) events\n")
      for hash in growth.path { text += "        \(hash)\n" }
    }
    text += say("root    \(proof.head.root)\n")
    let count = proof.events.count
    let proved = Counted("\(count)", isOne: count == 1, "event")
    return text
      + say(
        "\nProved: \(proved) under the head of \(proof.head.size) events of "
          + "\(proof.head.origin).\n")
  }
}
