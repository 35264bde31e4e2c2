import ChangeControl
import Planning

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }

  mutating func flip() -> Bool {
    next() & 1 == 0
  }

  /// One of a list that is not empty.
  mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }

  mutating func optional<Value>(_ make: (inout Generator) -> Value) -> Value? {
    flip() ? make(&self) : nil
  }

  /// Up to three values.
  mutating func list<Value>(_ make: (inout Generator) -> Value) -> [Value] {
    (0..<Int.random(in: 0...3, using: &self)).map { _ in make(&self) }
  }

  /// The numbers that go wrong first, and any other.
  mutating func integer() -> Int {
    let any = Int(truncatingIfNeeded: next())
    return one(of: [0, 1, -1, 63, 64, -64, -65, Int.min, Int.max, any, any >> 32, any >> 50])
  }

  mutating func unsigned() -> UInt64 {
    let any = next()
    return one(of: [0, 1, 127, 128, UInt64.max, any, any >> 40])
  }

  mutating func text() -> String {
    let any = String(String.UnicodeScalarView(list { $0.scalar() }))
    return one(of: [
      "", "a", "\0", "\u{feff}", "e\u{301}", "极光", "👩🏽‍🚀", String(repeating: "x", count: 128), any,
    ])
  }

  private mutating func scalar() -> Unicode.Scalar {
    Unicode.Scalar(UInt32(truncatingIfNeeded: next() % 0x11_0000)) ?? "\u{fffd}"
  }

  mutating func time() -> PlanTime {
    PlanTime(minute: integer())
  }

  mutating func identifier<Named>() -> Identifier<Named> {
    Identifier(text())
  }

  mutating func digest() -> ContentDigest {
    var bytes: [UInt8] = []
    for _ in 0..<32 { bytes.append(UInt8(truncatingIfNeeded: next())) }
    return ContentDigest(bytes) ?? .emptyFile
  }
}
