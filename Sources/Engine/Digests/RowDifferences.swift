import EventStore
import LMDB
import Projections

/// Rows of a live projection that are not what the log says.
public struct RowDifferences: Sendable, Equatable {
  /// How many they are.
  public var count = 0
  /// The first of them, in words.
  public var first: [String] = []

  /// Rows that are named.
  static let limit = 5

  /// Which they are, as a sentence.
  var sentence: String {
    let rest = count - first.count
    return "Rows that differ: " + first.joined(separator: "; ")
      + (rest > 0 ? "; and \(rest) more." : ".")
  }

  fileprivate mutating func add(_ key: [UInt8], _ fault: String) {
    count += 1
    if first.count < RowDifferences.limit {
      first.append("\(ProjectionCatalogue.words(key)) (\(fault))")
    }
  }
}

extension Ledger {
  /// The rows that differ between the live projections and a fold of the log, by
  /// projection; none where the log has grown since the fold.
  func rowDifferences(
    to state: EncodedState, at head: UInt64
  ) throws(EngineError) -> [String: RowDifferences] {
    try inLiveGeneration { (reader, table) throws(EngineError) in
      var differences: [String: RowDifferences] = [:]
      guard try EngineError.relaying(try reader.head()) == head else { return differences }
      for (projection, part) in zip(ProjectionCatalogue.all, state.parts) {
        var walk = RowComparison(part.rows)
        let keys = KeyRange.prefix([projection.tag])
        try reader.tables.scan(table, keys) { (key, value) throws(EngineError) in
          walk.take(key.copied, value.copied)
          return .proceed
        }
        walk.finish()
        if walk.found.count > 0 { differences[projection.name] = walk.found }
      }
      return differences
    }
  }
}

/// Two lists of rows in key order, walked side by side.
private struct RowComparison {
  private let expected: EncodedRows
  private var next = 0
  private(set) var found = RowDifferences()

  init(_ expected: EncodedRows) { self.expected = expected }

  /// Takes the next live row.
  mutating func take(_ key: [UInt8], _ value: [UInt8]) {
    while next < expected.count, expected[next].key.lexicographicallyPrecedes(key) {
      found.add(expected[next].key, "missing")
      next += 1
    }
    guard next < expected.count, expected[next].key == key else {
      found.add(key, "of no event")
      return
    }
    if expected[next].value != value { found.add(key, "altered") }
    next += 1
  }

  /// What was not met is missing.
  mutating func finish() {
    while next < expected.count {
      found.add(expected[next].key, "missing")
      next += 1
    }
  }
}
