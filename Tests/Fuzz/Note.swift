@testable import EventStore

/// Reads signed notes, heads, keys and proofs.
///
/// What can be read is written again to the same bytes; nothing made up is proved.
@_cdecl("LLVMFuzzerTestOneInput")
public func readNote(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  follow(bytes)
  guard let text = String(validating: bytes, as: UTF8.self) else { return 0 }
  if let note = SignedNote(text) {
    precondition(Array(note.description.utf8) == bytes, "a note is not what it was")
    readHead(note.text)
    let first = note.signatures[0]
    let key = VerifierKey(name: first.name, publicKey: [UInt8](repeating: 9, count: 32))
    precondition(!key.hasSigned(note), "a note is signed by a key that nobody holds")
  }
  readHead(text)
  if let key = VerifierKey(text) {
    precondition(Array(key.description.utf8) == bytes, "a key is not what it was")
  }
  if let key = SigningKey(text) {
    precondition(SigningKey(key.text)?.publicKey == key.publicKey, "a key is not what it was")
  }
  return 0
}

private func readHead(_ text: String) {
  guard let head = TreeCheckpoint(text) else { return }
  precondition(TreeCheckpoint(head.text) == head, "a head is not what it was")
}

/// Follows proofs of made-up numbers and hashes from one made-up hash to another.
private func follow(_ bytes: [UInt8]) {
  guard bytes.count >= 16 else { return }
  func number(at offset: Int) -> UInt64 {
    bytes[offset..<offset + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
  let path = stride(from: 16, through: bytes.count - TreeHash.byteCount, by: TreeHash.byteCount)
    .compactMap { TreeHash(bytes[$0..<$0 + TreeHash.byteCount]) }
  let (old, new) = (TreeHash.leaf([1]), TreeHash.leaf([2]))
  let (from, size) = (number(at: 0), number(at: 8))
  let inclusion = InclusionProof(position: from, size: size, path: path)
  precondition(!inclusion.leads(from: old, to: new), "a made-up event is proved")
  let growth = ConsistencyProof(from: from, size: size, path: path)
  precondition(!growth.leads(from: old, to: new), "a made-up growth is proved")
}
