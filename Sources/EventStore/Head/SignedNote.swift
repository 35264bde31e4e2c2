/// A text and signatures of it, as C2SP signed-note writes them down.
///
/// A blank line stands between the text and the signatures; each of these is a
/// dash, the name of the key, and base64 of the key's hash and the signature.
public struct SignedNote: Sendable, Equatable {
  public struct Signature: Sendable, Equatable {
    /// The name of the key that signed.
    public let name: String
    /// Four bytes that tell keys of one name apart.
    public let keyHash: [UInt8]
    public let bytes: [UInt8]
  }

  /// What is signed; it ends with a newline.
  public let text: String
  public let signatures: [Signature]

  public init(text: String, signatures: [Signature]) {
    self.text = text
    self.signatures = signatures
  }

  /// Reads a note; nil where it is none or nobody has signed it.
  public init?(_ note: String) {
    let lines = note.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.last == "", let blank = lines.dropLast().lastIndex(of: ""), blank > 0 else {
      return nil
    }
    var signatures: [Signature] = []
    for line in lines[(blank + 1)...].dropLast() {
      guard let signature = Signature(line) else { return nil }
      signatures.append(signature)
    }
    if signatures.isEmpty { return nil }
    self.init(
      text: lines[..<blank].joined(separator: "\n") + "\n", signatures: signatures)
  }
}

extension SignedNote: CustomStringConvertible {
  /// The note as it is written down.
  public var description: String {
    text + "\n" + signatures.map { "\($0)\n" }.joined()
  }
}

extension SignedNote.Signature: CustomStringConvertible {
  fileprivate init?(_ line: Substring) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "—", VerifierKey.isName(parts[1]),
      let blob = Base64.decode(parts[2]), blob.count > 4
    else { return nil }
    self.init(name: String(parts[1]), keyHash: Array(blob[..<4]), bytes: Array(blob[4...]))
  }

  public var description: String { "— \(name) \(Base64.encode(keyHash + bytes))" }
}
