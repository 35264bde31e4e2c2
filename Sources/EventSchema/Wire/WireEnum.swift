/// A choice without further parts, written as a number of its own.
///
/// The numbers are written by hand in two switches, begin at 1, and are never
/// changed or reused; 0 stands for a field that is missing.
public protocol WireEnum {
  var wireNumber: UInt64 { get }
  /// The choice of a number; nil for a number that was never given out.
  init?(wireNumber: UInt64)
}
