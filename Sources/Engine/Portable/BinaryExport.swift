import Crypto
import EventStore
import LMDB

/// The whole history of a ledger up to one moment in binary form, page by page.
///
/// As with ``HistoryExport``, a page is read in a short transaction of its own.
public final class BinaryExport {
  /// The last position when the export began, and the end of it.
  public let head: UInt64
  /// The last position that was written.
  public private(set) var position: UInt64 = 0
  private let store: EventStore
  private let provenance: HistoryFrame.Provenance
  private let root: TreeHash
  private var eventless: EventlessCommands
  private var named: Set<NameID> = []
  private var hasher = SHA256()
  private var hasBegun = false
  private var hasEnded = false

  fileprivate init(store: EventStore) throws(EngineError) {
    self.store = store
    (head, root, provenance, eventless) = try store.read { (reader) throws(EngineError) in
      (
        try EngineError.relaying(try reader.head()),
        try EngineError.relaying(try reader.treeRoot()),
        try LedgerIdentity.provenance(in: reader),
        try EventlessCommands(from: 1, in: reader)
      )
    }
  }

  private static let pageSize: UInt64 = 256

  /// The next bytes; empty at the end.
  public func page() throws(EngineError) -> [UInt8] {
    guard !hasEnded else { return [] }
    var bytes: [UInt8] = []
    if !hasBegun {
      hasBegun = true
      bytes += HistoryFrame.magic
      hasher.update(data: bytes)
      HistoryFrame.ledger(provenance).append(to: &bytes, &hasher)
    }
    guard position < head else {
      for receipt in eventless.take(before: .max) { append(receipt, to: &bytes) }
      HistoryFrame.end(head: head, root: root).append(to: &bytes, &hasher)
      hasEnded = true
      return bytes
    }
    let last = min(head, position + Self.pageSize)
    try store.read { (reader) throws(EngineError) in
      var records: [StoredRecord] = []
      try reader.scan(EventQuery(from: position + 1, through: last)) {
        (view) throws(EngineError) in
        records.append(try EngineError.relaying(try view.stored()))
        return .proceed
      }
      for record in records {
        for receipt in eventless.take(before: record.position) { append(receipt, to: &bytes) }
        for (id, name) in record.names where named.insert(id).inserted {
          HistoryFrame.name(id, name).append(to: &bytes, &hasher)
        }
        HistoryFrame.event(record.bytes).append(to: &bytes, &hasher)
        if let receipt = try reader.receipt(closing: record.commandID, at: record.position) {
          append(receipt, to: &bytes)
        }
      }
      guard records.count == Int(last - position) else {
        throw .damagedEvent(
          position: position + UInt64(records.count) + 1, reason: "events are missing")
      }
    }
    position = last
    return bytes
  }

  private func append(_ receipt: Receipt, to bytes: inout [UInt8]) {
    HistoryFrame.command(receipt.commandID, receipt: receipt.stored).append(to: &bytes, &hasher)
  }
}

@available(*, unavailable)
extension BinaryExport: Sendable {}

extension Ledger {
  /// Everything that the ledger remembers, in binary form.
  public func binaryExport() throws(EngineError) -> BinaryExport {
    try BinaryExport(store: store)
  }
}
