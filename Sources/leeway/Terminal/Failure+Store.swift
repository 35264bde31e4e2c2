import EventStore
import Wording

extension Failure {
  /// An error of the store, in words for people who know ledgers, not stores.
  init(_ error: EventStoreError) {
    switch error {
    case .conflict(let conflict):
      self.init(
        .conflict, code: "conflict", "Others were faster: \(conflict).",
        next: "Look at what they recorded, and try again: leeway history --backward --limit 9")
    case .commandReused(let id, _):
      self.init(
        .conflict, code: "command-reused", "\(error.description.sentenceCased).",
        next: "Give the new command another --command-id than \(id).")
    case .invalidInput:
      self.init(
        .usage, code: "invalid-input", "\(error.description.sentenceCased).",
        next: "Shorten it, or give it a value.")
    case .damaged:
      self.init(
        .damaged, code: "damaged-store", "\(error.description.sentenceCased).",
        next: "Examine it: leeway verify; restore a backup if the log itself is damaged.")
    case .missing(let path):
      self.init(
        .usage, code: "no-ledger", "There is no ledger at \(path).",
        next: "Make one: leeway init; or name another: --ledger DIR")
    case .alreadyExists(let path):
      self.init(
        .usage, code: "ledger-exists", "There is something at \(path) already.",
        next: "Use it as it is, or choose another directory: leeway init DIR")
    case .notAStore(let path):
      self.init(
        .damaged, code: "not-a-ledger", "\(path) holds something that is not a ledger.",
        next: "Check the path; nothing was changed.")
    case .unknownFormat(let path, let found):
      self.init(
        .damaged, code: "unknown-format",
        "The ledger at \(path) has format \(found), which this program does not know.",
        next: "Use the version of Leeway that wrote it.")
    case .storage:
      self.init(storage: error)
    }
  }

  private init(storage error: EventStoreError) {
    let sentence = "\(error.description.sentenceCased)."
    switch error.fault {
    case .access: self.init(.usage, code: "access-denied", "\(sentence)", next: "\(error.hint)")
    case .resources: self.init(.refused, code: "storage", "\(sentence)", next: "\(error.hint)")
    case .store: self.init(.damaged, code: "storage", "\(sentence)", next: "\(error.hint)")
    }
  }
}
