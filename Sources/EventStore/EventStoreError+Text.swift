internal import LMDB
import Wording

extension EventStoreError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .conflict(let conflict):
      conflict.description
    case .commandReused(let id, let original):
      say("command \(id) was used for other content \(Self.text(original))")
    case .invalidInput(let field, let value, let rule):
      say("\(field) '\(value)' is not accepted: \(rule)")
    case .damaged(let position?, let finding):
      say("the store is damaged at position \(position): \(finding)")
    case .damaged(nil, let finding):
      say("the store is damaged: \(finding)")
    case .missing(let path):
      say("there is no store at \(path)")
    case .alreadyExists(let path):
      say("there is a store at \(path) already")
    case .notAStore(let path):
      say("\(path) holds something that is not an event store")
    case .unknownFormat(let path, let found):
      say("\(path) has store format \(found), this program knows \(StoreFormat.current)")
    case .storage(let error):
      error.description
    }
  }

  /// What to do next.
  public var hint: String {
    switch self {
    case .conflict: say("Read the interfering events and decide again.")
    case .commandReused: say("Give a new command a new id.")
    case .invalidInput: say("Correct the input.")
    case .damaged: say("Verify the store, then restore a backup or rebuild the indexes.")
    case .missing: say("Check the path, or create a store there.")
    case .alreadyExists: say("Open it, or choose another directory.")
    case .notAStore: say("Check the path; nothing was changed.")
    case .unknownFormat: say("Use the program version that wrote it.")
    case .storage(let error): error.hint
    }
  }

  private static func text(_ positions: Range<UInt64>) -> String {
    switch positions.count {
    case 0: say("without events")
    case 1: say("at position \(positions.lowerBound)")
    default: say("at positions \(positions.lowerBound) to \(positions.upperBound - 1)")
    }
  }
}
