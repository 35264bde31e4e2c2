import ChangeControl
import Interchange
import Testing

/// Files damaged at random are read or refused, and never bring the reader down.
@Suite struct MutatedFileTests {
  static let rounds = 12

  @Test(arguments: ["plans/valid", "plans/malformed"])
  func `a damaged plan is read or refused with a next step`(folder: String) throws {
    var generator = SeededGenerator(seed: 20_261_130)
    for path in try Fixtures.files(in: folder) {
      let file = try Fixtures.file(path)
      for _ in 0..<(folder == "plans/valid" ? 10 : 1) * Self.rounds {
        let damaged = PlanFile(
          name: file.name, bytes: Self.damage(file.bytes, using: &generator))
        do {
          let reading = try PlanFormatCatalogue.read(
            damaged, options: ImportOptions(linkDriven: Bool.random(using: &generator)))
          #expect(!reading.format.isEmpty)
        } catch {
          #expect(error.file == file.name && !error.nextStep.isEmpty)
        }
      }
    }
  }

  @Test(arguments: ["requests/valid", "requests/malformed"])
  func `a damaged request is read or refused with a next step`(folder: String) throws {
    var generator = SeededGenerator(seed: 20_261_201)
    for path in try Fixtures.files(in: folder) {
      let file = try Fixtures.file(path)
      for _ in 0..<(folder == "requests/valid" ? 10 : 1) * Self.rounds {
        let damaged = PlanFile(
          name: file.name, bytes: Self.damage(file.bytes, using: &generator))
        do {
          let request = try ChangeRequestFile.read(damaged)
          #expect(!request.title.isEmpty)
        } catch {
          #expect(error.file == file.name && !error.nextStep.isEmpty)
        }
      }
    }
  }

  /// Bytes that mean something to YAML, JSON or XML.
  private static let marks = Array("<>&;:-{}[]\"'\n\t*#0\0".utf8)

  /// Flips bits, cuts, repeats, swaps and inserts, once or a few times.
  static func damage(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      guard !bytes.isEmpty else { return [UInt8.random(in: 0...255, using: &generator)] }
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 1...60, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes[place] = marks.randomElement(using: &generator) ?? 0
      case 4: bytes.swapAt(place, end - 1)
      default: if Int.random(in: 0..<4, using: &generator) == 0 { bytes.removeSubrange(place...) }
      }
    }
    return bytes
  }
}
