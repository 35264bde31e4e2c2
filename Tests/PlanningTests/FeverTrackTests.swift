import Planning
import Testing

/// A zone changes with two readings on end, or with one by two points.
@Suite struct FeverTrackTests {
  private let lines = FeverLines()

  /// The zones after readings of a buffer of 100 before a chain of which nothing is
  /// done: yellow above 0, red above 33.
  private func zones(_ drawn: Int...) -> [String] {
    var track: FeverTrack?
    return drawn.map { drawn in
      let reading = { (points: Int) in
        lines.zone(
          drawn: drawn, size: 100, remainingChain: 10, originalChain: 10, points: points)
      }
      if var known = track {
        known.take(reading)
        track = known
      } else {
        track = FeverTrack(reading(0))
      }
      return "\(track.map { "\($0.zone)" } ?? "")\(track?.pending.map { "?\($0)" } ?? "")"
    }
  }

  @Test func `the first reading holds at once`() {
    #expect(zones(1) == ["yellow"] && zones(34) == ["red"] && zones(0) == ["green"])
  }

  @Test func `a reading within two points of the line is pending until a second one`() {
    #expect(zones(30, 34, 34) == ["yellow", "yellow?red", "red"])
    #expect(zones(30, 35, 35) == ["yellow", "yellow?red", "red"])
    #expect(zones(34, 33, 33) == ["red", "red?yellow", "yellow"])
  }

  @Test func `a reading by more than two points changes the zone at once`() {
    #expect(zones(30, 36) == ["yellow", "red"])
    #expect(zones(36, 31) == ["red", "yellow"])
  }

  @Test func `a reading that goes back takes the pending zone with it`() {
    #expect(
      zones(30, 34, 30, 34, 30) == ["yellow", "yellow?red", "yellow", "yellow?red", "yellow"])
  }

  @Test func `a leap over two lines changes by as much as is sure`() {
    #expect(zones(0, 34) == ["green", "yellow?red"])
    #expect(zones(0, 34, 34) == ["green", "yellow?red", "red"])
    #expect(zones(0, 1, 34) == ["green", "green?yellow", "yellow?red"])
    #expect(zones(36, 0) == ["red", "yellow?green"])
  }

  @Test func `readings that lie still never change the zone again`() {
    for first in [0, 1, 20, 33, 34, 40] {
      for second in -5...60 {
        let zones = zones(first, second, second, second)
        #expect(zones[2] == zones[3] && !zones[2].contains("?"))
      }
    }
  }
}
