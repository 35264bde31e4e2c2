public import Planning

extension Identifier<ChangeRequest> {
  /// The seed of the searches that a change is evaluated with: FNV-1a of its
  /// name, so that it can be found again from the record.
  public var seed: UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
