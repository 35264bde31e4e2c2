/// The zone of a buffer that holds, and one that a single reading has called for.
///
/// A reading that lies near a line must not make a zone flicker: a zone changes
/// where two readings on end call for it, or one by two points of penetration.
public struct FeverTrack: Sendable, Equatable {
  /// The zone that holds.
  public private(set) var zone: FeverZone
  /// What the last reading calls for, where that is another zone.
  public private(set) var pending: FeverZone?

  /// Points of penetration, in per cent, by which one reading changes a zone.
  public static let points = 2

  /// The track of a buffer with a first reading, whose zone holds at once.
  public init(_ zone: FeverZone, pending: FeverZone? = nil) {
    self.zone = zone
    self.pending = pending == zone ? nil : pending
  }

  /// Takes the next reading.
  ///
  /// `reading` gives its zone with so many points of penetration added.
  public mutating func take(_ reading: (_ points: Int) -> FeverZone) {
    let called = reading(0)
    guard called != zone else {
      pending = nil
      return
    }
    let isWorse = called > zone
    var next =
      isWorse ? max(zone, reading(-FeverTrack.points)) : min(zone, reading(FeverTrack.points))
    if let pending, (pending > zone) == isWorse {
      // Two on end: the milder of what they call for.
      let both = isWorse ? min(pending, called) : max(pending, called)
      next = isWorse ? max(next, both) : min(next, both)
    }
    zone = next
    pending = called == next ? nil : called
  }
}
