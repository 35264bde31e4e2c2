/// How much of a buffer is gone against how much of its chain is done.
public enum Fever {
  public struct Reading: Sendable, Equatable {
    /// Drawn over size; below 0 when ahead, above 1 when overdrawn.
    public var penetration: Rational
    /// 1 − remaining over original chain.
    public var completion: Rational
    /// Penetration over completion; nil while nothing is done.
    public var burnRate: Rational?
    public var zone: FeverZone
  }

  /// What a buffer says, in exact fractions.
  ///
  /// - Parameters:
  ///   - drawn: Minutes drawn from the buffer.
  ///   - size: Minutes it holds when whole.
  ///   - remainingChain: Minutes of the longest chain still to do.
  ///   - originalChain: Minutes of the longest chain when it was laid.
  ///   - lines: The lines that part the zones.
  /// - Returns: Penetration, completion, burn rate and zone.
  /// - Throws: `emptyBuffer` where size or chain have no length.
  public static func reading(
    drawn: Int, size: Int, remainingChain: Int, originalChain: Int,
    lines: FeverLines = FeverLines()
  ) throws(PlanningError) -> Reading {
    guard size > 0, originalChain > 0, let penetration = Rational(drawn, over: size),
      let remaining = Rational(remainingChain, over: originalChain)
    else { throw .emptyBuffer(nil) }
    let completion = Rational(1) - remaining
    return Reading(
      penetration: penetration, completion: completion,
      burnRate: penetration.divided(by: completion),
      zone: lines.zone(penetration: penetration, completion: completion))
  }
}
