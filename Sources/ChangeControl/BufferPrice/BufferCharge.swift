public import Planning

/// What a department is charged for buffer that its change draws.
///
/// One slip runs through buffers that stand behind each other, so what they give is
/// never added up: the dearest of them is charged.
public struct BufferCharge: Sendable, Equatable {
  public var buffer: BufferID
  /// Working minutes drawn; negative where they are given back.
  public var minutes: Int
  public var fence: TimeFence
  /// Minutes charged, rounded to whole ones.
  public var charged: Int

  public init(buffer: BufferID, minutes: Int, fence: TimeFence, charged: Int) {
    self.buffer = buffer
    self.minutes = minutes
    self.fence = fence
    self.charged = charged
  }

  /// The dearest of what buffers give; nil where none gives or gets anything.
  public init?(_ effects: [BufferEffect], _ rules: Policy.BufferRules, fence: TimeFence) {
    var dearest: BufferCharge?
    for effect in effects where effect.drawnAfter != effect.drawnBefore {
      let charge = BufferCharge(
        buffer: effect.buffer, minutes: effect.drawnAfter - effect.drawnBefore, fence: fence,
        charged: rules.charge(effect, fence: fence))
      if let known = dearest, known.charged >= charge.charged { continue }
      dearest = charge
    }
    guard let dearest else { return nil }
    self = dearest
  }

  /// What carrying out an option charges; nil where it draws nothing.
  public init?(_ option: OptionAssessment, _ rules: Policy.BufferRules, now: PlanTime) {
    guard option.kind.changesPlan else { return nil }
    let first = option.moves.compactMap { $0.after?.start }.min()
    self.init(option.buffers, rules, fence: TimeFence(rules, now: now, touching: first))
  }
}

extension Policy.BufferRules {
  /// The price of the next minute, in per cent of a minute, rounded to whole ones.
  ///
  /// `price = fence · (base + slope · penetration)`; a penetration below zero counts
  /// as zero.
  public func price(drawn: Int, of size: Int, fence: TimeFence) -> Int {
    let whole = max(0, size)
    let drawn = whole > 0 ? max(0, drawn) : 1
    return Policy.BufferRules.rounded(
      Int128(factor(of: fence))
        * (Int128(base) * Int128(max(1, whole)) + Int128(slope) * Int128(drawn)),
      over: 100 * Int128(max(1, whole)))
  }

  /// What a draw is charged: the integral of the price over the minutes drawn, so that
  /// nothing is saved by drawing in parts.
  ///
  /// From `a` to `b` minutes drawn of a buffer of `S`, with `x⁺ = max(0, x)`:
  /// `fence · (base · (b − a) + slope · (b⁺² − a⁺²) / 2S)`. Of a buffer without size
  /// every minute costs as if it were all drawn. What is given back is given back at
  /// the same price.
  public func charge(_ effect: BufferEffect, fence: TimeFence) -> Int {
    let (before, after) = (Int128(effect.drawnBefore), Int128(effect.drawnAfter))
    let factor = Int128(factor(of: fence))
    guard effect.reserved > 0 else {
      return Policy.BufferRules.rounded(
        factor * Int128(base + slope) * (after - before), over: 10_000)
    }
    let size = Int128(effect.reserved)
    let squares = max(0, after) * max(0, after) - max(0, before) * max(0, before)
    return Policy.BufferRules.rounded(
      factor * (Int128(base) * (after - before) * 2 * size + Int128(slope) * squares),
      over: 10_000 * 2 * size)
  }

  private func factor(of fence: TimeFence) -> Int {
    switch fence {
    case .frozen: frozen.factor
    case .slushy: slushy.factor
    case .liquid: 100
    }
  }

  /// Rounded to the nearest whole number, halves away from zero.
  private static func rounded(_ value: Int128, over divisor: Int128) -> Int {
    let half = value < 0 ? -divisor / 2 : divisor / 2
    return Int(clamping: (value + half) / divisor)
  }
}
