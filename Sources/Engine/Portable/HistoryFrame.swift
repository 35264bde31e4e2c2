import Crypto
public import EventStore

/// One part of a history in binary form.
///
/// A file is ``magic`` and frames: a kind (1 byte), the length of the content
/// (4 bytes, little-endian), three bytes of the SHA-256 of these five, the content,
/// and eight bytes of the SHA-256 of the whole file up to there.
public enum HistoryFrame: Sendable, Equatable {
  /// Whose history it is; the first frame.
  case ledger(Provenance)
  /// What a number in records stands for; before the first record with it.
  case name(NameID, String)
  /// The record of an event, as it is stored.
  case event([UInt8])
  /// The end of a command: its id, and its receipt as it is stored.
  case command(String, receipt: [UInt8])
  /// Positions, and the root of the tree over all records; the last frame.
  case end(head: UInt64, root: TreeHash)

  /// What a ledger notes of itself beside the events.
  public struct Provenance: Sendable, Equatable {
    /// Its name for ever.
    public var origin: String
    /// Its public key; empty where there is none.
    public var verifier: String
    /// The last head that was signed; empty where there is none.
    public var head: String

    public init(origin: String, verifier: String, head: String) {
      self.origin = origin
      self.verifier = verifier
      self.head = head
    }
  }

  /// What every such file begins with; it shows whether lines ends were changed.
  public static let magic: [UInt8] = [0x89] + Array("LWY1\r\n\n".utf8)

  static let headLength = 8
  static let sealLength = 8

  private var kind: UInt8 {
    switch self {
    case .ledger: UInt8(ascii: "L")
    case .name: UInt8(ascii: "N")
    case .event: UInt8(ascii: "E")
    case .command: UInt8(ascii: "C")
    case .end: UInt8(ascii: "Z")
    }
  }

  private var content: [UInt8] {
    switch self {
    case .ledger(let ledger):
      [ledger.origin, ledger.verifier, ledger.head].flatMap { text in
        HistoryFrame.bytes(UInt32(text.utf8.count)) + Array(text.utf8)
      }
    case .name(let id, let name): HistoryFrame.bytes(id.rawValue) + Array(name.utf8)
    case .event(let record): record
    case .command(let id, let receipt): [UInt8(id.utf8.count)] + Array(id.utf8) + receipt
    case .end(let head, let root): HistoryFrame.bytes(head) + root.bytes
    }
  }

  /// Appends the frame to a file, of which `hasher` has seen all before it.
  func append(to bytes: inout [UInt8], _ hasher: inout SHA256) {
    let content = content
    var head = [kind] + HistoryFrame.bytes(UInt32(content.count))
    head += HistoryFrame.mark(of: head)
    hasher.update(data: head)
    hasher.update(data: content)
    let seal = Array(hasher.finalize().prefix(HistoryFrame.sealLength))
    hasher.update(data: seal)
    bytes += head
    bytes += content
    bytes += seal
  }

  /// The bytes of a frame's head that speak for the others.
  static func mark(of head: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: head.prefix(5)).prefix(3))
  }

  private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}

extension HistoryFrame {
  /// What a kind and a content stand for; nil where they are no frame.
  init?(kind: UInt8, content: [UInt8]) {
    var rest = content[...]
    switch kind {
    case UInt8(ascii: "L"):
      var texts: [String] = []
      for _ in 0..<3 {
        guard let length = HistoryFrame.number(UInt32.self, &rest), length <= rest.count,
          let text = String(validating: rest.prefix(Int(length)), as: UTF8.self)
        else { return nil }
        texts.append(text)
        rest = rest.dropFirst(Int(length))
      }
      guard rest.isEmpty else { return nil }
      self = .ledger(Provenance(origin: texts[0], verifier: texts[1], head: texts[2]))
    case UInt8(ascii: "N"):
      guard let id = HistoryFrame.number(UInt32.self, &rest),
        let name = String(validating: rest, as: UTF8.self)
      else { return nil }
      self = .name(NameID(rawValue: id), name)
    case UInt8(ascii: "E"): self = .event(content)
    case UInt8(ascii: "C"):
      guard let length = rest.popFirst(), length <= rest.count,
        let id = String(validating: rest.prefix(Int(length)), as: UTF8.self)
      else { return nil }
      self = .command(id, receipt: Array(rest.dropFirst(Int(length))))
    case UInt8(ascii: "Z"):
      guard let head = HistoryFrame.number(UInt64.self, &rest), let root = TreeHash(rest) else {
        return nil
      }
      self = .end(head: head, root: root)
    default: return nil
    }
  }

  private static func number<Number: FixedWidthInteger>(
    _: Number.Type, _ rest: inout ArraySlice<UInt8>
  ) -> Number? {
    let width = MemoryLayout<Number>.size
    guard rest.count >= width else { return nil }
    let number = rest.prefix(width).reversed().reduce(0 as Number) { $0 << 8 | Number($1) }
    rest = rest.dropFirst(width)
    return number
  }
}
