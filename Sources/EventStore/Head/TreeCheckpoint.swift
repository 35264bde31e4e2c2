/// What a log held when it was looked at: whose, how many events, which root.
///
/// Written as a C2SP tlog-checkpoint: three lines, and any lines of extensions.
public struct TreeCheckpoint: Sendable, Equatable {
  /// The name of the log, for ever.
  public let origin: String
  /// How many events there were.
  public let size: UInt64
  /// The root of the tree over them.
  public let root: TreeHash

  public init(origin: String, size: UInt64, root: TreeHash) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// Reads the text of a checkpoint; nil where it is none.
  public init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, lines.last == "", !lines.dropLast().contains(""),
      let size = UInt64(lines[1]), String(size) == lines[1],
      let bytes = Base64.decode(lines[2]), let root = TreeHash(bytes)
    else { return nil }
    self.init(origin: String(lines[0]), size: size, root: root)
  }

  /// The text that is signed.
  public var text: String { "\(origin)\n\(size)\n\(Base64.encode(root.bytes))\n" }
}
