/// A call of LMDB that failed.
public struct FloorError: Error, Sendable, Equatable {
  /// The function of the C interface.
  public var call: String
  /// What it returned.
  public var code: Int32
}

extension FloorError {
  static func check(_ code: Int32, _ call: String) throws(FloorError) {
    if code != 0 { throw FloorError(call: call, code: code) }
  }
}
