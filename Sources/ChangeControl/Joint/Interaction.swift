public import Planning

/// Two requests that do something else together than each adds up to.
public struct Interaction: Sendable, Equatable {
  /// The one that ranks first.
  public var first: ChangeID
  public var second: ChangeID
  /// What carrying out both does beyond the sum of what each does alone.
  public var excess: Excess

  /// The effect of a set less the sum of the effects of its requests.
  public struct Excess: Sendable, Equatable {
    /// Working minutes of the plan's calendar that the end of work moves.
    public var slip: Int
    /// Working minutes drawn, of each buffer where there is a difference.
    public var draws: [BufferDraw]
    /// Promises that the set breaks and no request breaks alone.
    public var broken: [TaskID]
    /// Promises that a request breaks alone and the set does not.
    public var spared: [TaskID]

    public var isZero: Bool { slip == 0 && draws.isEmpty && broken.isEmpty && spared.isEmpty }

    init(of whole: SetEffect, over parts: [SetEffect]) {
      slip = whole.slip - parts.reduce(0) { $0 + $1.slip }
      draws = whole.draws.enumerated().compactMap { place, draw in
        let sum = parts.reduce(0) { $0 + $1.draws[place].minutes }
        let minutes = draw.minutes - sum
        return minutes == 0 ? nil : BufferDraw(buffer: draw.buffer, minutes: minutes)
      }
      let alone = parts.flatMap(\.broken)
      broken = whole.broken.filter { !alone.contains($0) }
      spared = alone.enumerated().filter { place, task in
        !whole.broken.contains(task) && !alone[..<place].contains(task)
      }.map(\.element)
    }
  }
}
