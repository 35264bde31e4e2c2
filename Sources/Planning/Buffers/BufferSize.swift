/// How large a buffer must be to protect a chain of tasks.
public enum BufferSize {
  /// The size in working minutes, in exact whole-number arithmetic.
  ///
  /// - `cut`: Σ D, the "cut and paste" of summed safety.
  /// - `half`: ⌈Σ a / 2⌉, also called "cut and paste" (Goldratt 1997).
  /// - `rootSquareErrorMethod`: ⌈√Σ D²⌉ (Newbold 1998).
  /// - `explicit`: as given.
  ///
  /// - Throws: `emptyBuffer` where the result would not be above zero.
  public static func minutes(
    _ sizing: BufferSpecification.Sizing, chain: [Estimate]
  ) throws(PlanningError) -> Int {
    let size =
      switch sizing {
      case .cut: chain.reduce(0) { $0 + $1.safety }
      case .half: (chain.reduce(0) { $0 + $1.aggressive } + 1) / 2
      case .rootSquareErrorMethod:
        rootRoundedUp(chain.reduce(0) { $0 + $1.safety * $1.safety })
      case .explicit(let minutes): minutes
      }
    guard size > 0 else { throw .emptyBuffer(nil) }
    return size
  }

  /// ⌈√n⌉ for n ≥ 0, by Newton's method on whole numbers.
  static func rootRoundedUp(_ number: Int) -> Int {
    guard number > 1 else { return number }
    var root = number
    var next = (root + 1) / 2
    while next < root {
      root = next
      next = (root + number / root) / 2
    }
    return root * root == number ? root : root + 1
  }
}
