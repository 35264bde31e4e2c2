import StoreTestSupport
import Testing

@testable import EventStore

@Suite struct NoteTests {
  private static let key = SigningKey(seed: [UInt8](repeating: 7, count: 32))
  private static let checkpoint = TreeCheckpoint(
    origin: "example.org/log", size: 20_852_163,
    root: .leaf([1]))

  private func note() throws -> SignedNote {
    let key = try #require(Self.key)
    return try #require(key.sign(Self.checkpoint))
  }

  /// The example of the documentation of Go's package for signed notes.
  @Test func `a note signed elsewhere is read and checked`() throws {
    let text = """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

      """

    let note = try #require(SignedNote(text))
    let key = try #require(
      VerifierKey("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))

    #expect(key.hasSigned(note))
    #expect(note.description == text)
    #expect(key.description.hasPrefix("PeterNeumann+c74f20a3+"))
    #expect(!key.hasSigned(SignedNote(text: note.text + "x\n", signatures: note.signatures)))
  }

  @Test func `a head is written, read and checked`() throws {
    let note = try note()
    let read = try #require(SignedNote(note.description))

    #expect(read == note)
    #expect(TreeCheckpoint(read.text) == Self.checkpoint)
    let key = try #require(Self.key)
    #expect(key.verifier(name: "example.org/log").hasSigned(read))
    #expect(!key.verifier(name: "example.org/other").hasSigned(read))
    #expect(!SigningKey().verifier(name: "example.org/log").hasSigned(read))
  }

  @Test func `no byte of a signed head can be changed`() throws {
    let whole = Array(try note().description.utf8)
    let key = try #require(Self.key)
    let verifier = key.verifier(name: "example.org/log")
    for index in whole.indices {
      var changed = whole
      changed[index] ^= 1
      let text = String(decoding: changed, as: UTF8.self)
      let isAccepted =
        SignedNote(text).map { verifier.hasSigned($0) && TreeCheckpoint($0.text) != nil } ?? false
      #expect(!isAccepted, "byte \(index)")
    }
  }

  @Test func `a text that is no note or checkpoint is not read`() {
    for text in ["", "\n", "a\n", "a\n\n", "a\n\n— b\n", "a\n\n— b AAAA\n", "\n— b AAAAAAA=\n"] {
      #expect(SignedNote(text) == nil, "\(text)")
    }
    let root = Base64.encode([UInt8](repeating: 0, count: 32))
    for text in [
      "", "log\n1\n", "log\n01\n\(root)\n", "log\n-1\n\(root)\n", "log\n1\n\(root)",
      "\n1\n\(root)\n",
      "log\n1\nAAAA\n", "log\n1\n\(root)\n\n",
    ] {
      #expect(TreeCheckpoint(text) == nil, "\(text)")
    }
    #expect(TreeCheckpoint("log\n1\n\(root)\nextension\n")?.size == 1)
  }

  @Test func `keys are read as they are written, and not otherwise`() throws {
    let key = SigningKey()
    #expect(SigningKey(key.text)?.publicKey == key.publicKey)
    #expect(SigningKey(String(key.text.dropFirst())) == nil)
    #expect(SigningKey(key.text.replacing("leeway", with: "leewaz")) == nil)
    let verifier = key.verifier(name: "log")
    #expect(VerifierKey(verifier.description) == verifier)
    #expect(VerifierKey(verifier.description + "A") == nil)
    #expect(VerifierKey("log+00000000+AA==") == nil)
  }

  @Test func `base64 is that of RFC 4648, in one way only`() {
    let pairs = ["f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE="]
    for (plain, text) in pairs {
      #expect(Base64.encode(Array(plain.utf8)) == text)
      #expect(Base64.decode(text) == Array(plain.utf8))
    }
    #expect(Base64.encode([]).isEmpty && Base64.decode("")?.isEmpty == true)
    for text in ["Zg", "Zg=", "Zh==", "Zg==Zg==", "====", "Z===", "Zm9*", "Zm9v\n"] {
      #expect(Base64.decode(text) == nil, "\(text)")
    }
    var generator = SeededGenerator(seed: 3)
    for count in 0...70 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }
  }
}
