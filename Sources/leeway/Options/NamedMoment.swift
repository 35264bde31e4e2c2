import ArgumentParser
import ChangeControl
import Engine
import Projections
import Wording

/// A position, a time, or the name of a baseline.
enum NamedMoment: Equatable {
  case moment(Moment)
  case baseline(String)

  static func read(_ text: String) throws -> NamedMoment {
    guard text.first?.isLetter == true else { return .moment(try Moment.read(text)) }
    return .baseline(try IdentifierText.read(text))
  }

  func resolve(in ledger: Ledger) throws -> AsOf {
    switch self {
    case .moment(let moment): return moment.asOf
    case .baseline(let name):
      let known: [Baseline]
      do throws(EngineError) { known = try ledger.ask(Baselines()) } catch {
        throw Failure(error)
      }
      if let baseline = known.first(where: { $0.name == name }) {
        return .position(baseline.position)
      }
      let closest = ClosestName.of(name, among: known.map(\.name))
      throw Failure(
        .refused, code: "unknown-baseline",
        "There is no baseline \(name)" + (closest.map { "; did you mean \($0)?" } ?? "."),
        next: known.isEmpty
          ? "Name one: leeway baseline set NAME; or give a position or a time"
          : "See them all: leeway baseline list")
    }
  }
}
