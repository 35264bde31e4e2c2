import ArgumentParser
import ChangeControl
import Engine
import EventStore
import Planning
import Projections
import Wording

/// What is to be proved: an event, a range of events, or all about a change.
enum ProofSubject: Sendable, Equatable {
  case positions(ClosedRange<UInt64>)
  case change(String)

  /// Reads `12`, `12-40` or `CR-7`.
  static func read(_ text: String) throws -> ProofSubject {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { UInt64($0) }
    guard numbers.count == parts.count, parts.count <= 2 else {
      return .change(try ChangeArgument.read(text))
    }
    guard let first = numbers.first, let last = numbers.last, first > 0, first <= last else {
      throw ValidationError("Positions begin at 1 and rise: 12 or 12-40.")
    }
    return .positions(first...last)
  }

  /// `12`, `12-40` or `CR-7`.
  var text: String {
    switch self {
    case .positions(let range) where range.count == 1: "\(range.lowerBound)"
    case .positions(let range): "\(range.lowerBound)-\(range.upperBound)"
    case .change(let change): change
    }
  }

  /// The events meant, oldest first.
  func events(in ledger: Ledger) throws -> [LedgerEvent] {
    do throws(EngineError) {
      switch self {
      case .change(let change):
        return try ledger.ask(AuditTrail(of: .change(ChangeID(change))))
      case .positions(let range):
        let head = try ledger.head().size
        guard range.upperBound <= head else {
          throw .beyondHead(asked: "position \(range.upperBound)", head: head)
        }
        return try ledger.ask(
          History(
            EventSelection(
              .all, from: range.lowerBound, isBackward: false, limit: range.count)))
      }
    } catch {
      guard case .change(let change) = self else { throw Failure(error) }
      throw ledger.failure(error, about: change)
    }
  }
}
