import ChangeControl
import Engine
import EventStore
import Projections
import Reports
import Wording

/// What an evidence bundle is made of, in the words and the order in which it is
/// signed.
///
/// Records and paths prove themselves under the head. Words do not: so an account
/// of all that the bundle shows is signed beside the head, line by line, and a
/// checker writes the same account from the bundle's fields and compares.
struct Evidence {
  /// `CR-7`, `12` or `10-20`.
  var subject: String
  var verifier: VerifierKey
  /// The signed head that everything in the bundle leads to.
  var head: SignedNote
  /// The head before it, and how the log has grown from it.
  var growth: Growth?
  /// Board and policies that the events stand under, up to the last of them.
  var inForce: [Entry]
  /// The policy that the last event stands under, in words.
  var rules: String
  var events: [Entry]

  struct Growth {
    var from: SignedNote
    var path: [TreeHash]
  }

  struct Entry {
    var event: LedgerEvent
    var proof: LedgerProof.Entry
    var title: String
    var summary: String

    init(_ event: LedgerEvent, _ proof: LedgerProof.Entry) {
      let words = Language.$current.withValue(.english) { EventTitle(event.event) }
      self.event = event
      self.proof = proof
      title = Evidence.line(words.title)
      summary = Evidence.line(words.summary)
    }
  }

  /// The account that is signed.
  var account: String {
    let lines =
      [verifier.name, "evidence of \(subject)", "head of \(words(head))"]
      + [growth.map { "grown from \(words($0.from))" } ?? "grown from no earlier head"]
      + ["rules \(rules)"] + inForce.map { "in force \(words($0))" }
      + events.map { "recorded \(words($0))" }
    return lines.map { "\($0)\n" }.joined()
  }

  private func words(_ head: SignedNote) -> String {
    TreeCheckpoint(head.text).map { "\($0.size) events, root \(Base64.encode($0.root.bytes))" }
      ?? "no events"
  }

  private func words(_ entry: Entry) -> String {
    let event = entry.event
    let time = Timestamp.text(event.recorded) ?? "\(event.recorded)"
    return "#\(event.position) \(time) \(Evidence.line(event.stream.text)) by "
      + "\(Evidence.line(event.actor)): \(entry.title): \(entry.summary)"
  }

  /// A text on one line: a signed note has no control characters.
  static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(line)
  }
}

extension Evidence {
  /// The file that proves itself, with the account signed by the same key.
  func bundle(account: SignedNote) -> JSON {
    [
      "format": .string("leeway-evidence/2"), "subject": .string(subject),
      "verifier": .string(verifier.description), "head": .string(head.description),
      "growth": growth.map { growth in
        ["from": .string(growth.from.description), "path": HeadJSON.path(growth.path)]
      } ?? .null,
      "rules": .string(rules), "inForce": .list(inForce) { $0.json },
      "events": .list(events) { $0.json }, "account": .string(account.description),
    ]
  }
}

extension Evidence.Entry {
  fileprivate var json: JSON {
    EventJSON.head(event).adding([
      ("title", .string(title)), ("summary", .string(summary)),
      ("entry", .string(Base64.encode(proof.bytes))), ("path", HeadJSON.path(proof.proof.path)),
    ])
  }
}
