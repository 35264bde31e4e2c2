import Crypto
import EventStore

/// Makes a ledger from a history in binary form, frame by frame.
///
/// Every frame is held against the SHA-256 of all bytes up to it, every record and
/// receipt against its own checksums, and the tree over the records that were
/// stored against the root that the file ends with.
public struct BinaryLoad {
  /// Where the frame that was read last begins, in bytes.
  public private(set) var offset = 0
  private var end = 0
  private let loader: HistoryLoader
  private var hasher = SHA256()
  private var names: [NameID: String] = [:]
  private var isFirst = true

  public init(into loader: HistoryLoader) { self.loader = loader }

  /// Takes the whole file from `read`, which gives so many bytes, or fewer at the
  /// end of the file.
  ///
  /// What came complete is kept for the next attempt, whatever comes after it.
  ///
  /// - Throws: `EngineError.contradiction`, its line being ``offset``; what `read`
  ///   throws.
  public mutating func run(_ read: (Int) throws -> [UInt8]) throws {
    let magic = try take(HistoryFrame.magic.count, read)
    guard magic == HistoryFrame.magic else { throw mistake("it is no history of Leeway") }
    while true {
      offset = end
      let frame: HistoryFrame
      do {
        frame = try next(read)
      } catch {
        try loader.flush()
        throw error
      }
      if case .end(let head, let root) = frame {
        try finish(head, root)
        offset = end
        guard try read(1).isEmpty else { throw mistake("something follows the end") }
        return
      }
      try take(frame)
    }
  }

  private mutating func next(_ read: (Int) throws -> [UInt8]) throws -> HistoryFrame {
    let head = try take(HistoryFrame.headLength, read)
    guard HistoryFrame.mark(of: head) == Array(head.suffix(3)) else {
      throw mistake("the head of a frame is damaged")
    }
    let length = head[1..<5].reversed().reduce(0) { $0 << 8 | Int($1) }
    let content = try take(length, read)
    let found = Array(hasher.finalize().prefix(HistoryFrame.sealLength))
    guard try take(HistoryFrame.sealLength, read) == found else {
      throw mistake("the bytes up to the end of this frame are not those that were written")
    }
    guard let frame = HistoryFrame(kind: head[0], content: content) else {
      throw mistake("the frame is of no kind that this release knows")
    }
    return frame
  }

  /// So many bytes, and none fewer.
  private mutating func take(_ count: Int, _ read: (Int) throws -> [UInt8]) throws -> [UInt8] {
    let bytes = try read(count)
    guard bytes.count == count else {
      throw mistake(
        "the file ends within this frame, at byte \(end + bytes.count): it was cut short")
    }
    hasher.update(data: bytes)
    end += count
    return bytes
  }

  private mutating func take(_ frame: HistoryFrame) throws(EngineError) {
    if case .ledger(let ledger) = frame {
      guard isFirst else { throw mistake("the ledger is named a second time") }
      isFirst = false
      return try loader.adopt(ledger, line: offset)
    }
    guard !isFirst else { throw mistake("the ledger is not named first") }
    switch frame {
    case .ledger, .end: break
    case .name(let id, let name):
      guard names.updateValue(name, forKey: id) == nil else {
        throw mistake("name \(id.rawValue) is given a second time")
      }
    case .event(let record):
      let names = names
      let event = try stored { () throws(EventStoreError) in
        try RecordedEvent(record: record) { names[$0] }
      }
      try loader.take(event, line: offset)
    case .command(let id, let bytes):
      let receipt = try stored { () throws(EventStoreError) in
        try Receipt(stored: bytes, commandID: id)
      }
      try loader.close(receipt, line: offset)
    }
  }

  /// What stored bytes say, or that they are damaged in the file.
  private func stored<Value>(
    _ read: () throws(EventStoreError) -> Value
  ) throws(EngineError) -> Value {
    do throws(EventStoreError) { return try read() } catch {
      guard case .damaged(_, let finding) = error else { throw .store(error) }
      throw mistake(finding)
    }
  }

  private func finish(_ head: UInt64, _ root: TreeHash) throws(EngineError) {
    guard head == loader.position else {
      throw mistake("the history went to position \(head), the file goes to \(loader.position)")
    }
    try loader.flush()
    guard try loader.root() == root else {
      throw mistake("the tree over the records has another root than the history had")
    }
  }

  private func mistake(_ finding: String) -> EngineError {
    .contradiction(line: offset, finding: finding)
  }
}
