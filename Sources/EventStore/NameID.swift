/// The number that stands for a stream, type or actor name in records.
///
/// Given once and for ever, so that it may be kept across transactions.
public struct NameID: Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }
}
