internal import LMDB

extension EventStoreError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .conflict(let conflict):
      conflict.description
    case .commandReused(let id, let original):
      "command \(id) was used for other content \(Self.text(original))"
    case .invalidInput(let field, let value, let rule):
      "\(field) '\(value)' is not accepted: \(rule)"
    case .damaged(let position?, let finding):
      "the store is damaged at position \(position): \(finding)"
    case .damaged(nil, let finding):
      "the store is damaged: \(finding)"
    case .missing(let path):
      "there is no store at \(path)"
    case .alreadyExists(let path):
      "there is a store at \(path) already"
    case .notAStore(let path):
      "\(path) holds something that is not an event store"
    case .unknownFormat(let path, let found):
      "\(path) has store format \(found), this program knows \(StoreFormat.current)"
    case .storage(let error):
      error.description
    }
  }

  /// What to do next.
  public var hint: String {
    switch self {
    case .conflict: "Read the interfering events and decide again."
    case .commandReused: "Give a new command a new id."
    case .invalidInput: "Correct the input."
    case .damaged: "Verify the store, then restore a backup or rebuild the indexes."
    case .missing: "Check the path, or create a store there."
    case .alreadyExists: "Open it, or choose another directory."
    case .notAStore: "Check the path; nothing was changed."
    case .unknownFormat: "Use the program version that wrote it."
    case .storage(let error): error.hint
    }
  }

  private static func text(_ positions: Range<UInt64>) -> String {
    switch positions.count {
    case 0: "without events"
    case 1: "at position \(positions.lowerBound)"
    default: "at positions \(positions.lowerBound) to \(positions.upperBound - 1)"
    }
  }
}
