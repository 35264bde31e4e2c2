import ChangeControl
import Planning
import Wording

extension OptionDetail {
  /// What the option does to the work of people, to overloads and to cost.
  func drawLoad(on page: inout Page) {
    let fields = people + overloads + cost
    if !fields.isEmpty { page.fields(fields) }
  }

  private var people: [Field] {
    Field.list(
      "Work booked",
      option.people.map { effect in
        let added = style.signedDuration(effect.after - effect.before)
        return Phrase(
          verbatim: "\(names.resource(effect.resource)) \(style.duration(effect.before)) → "
            + "\(style.duration(effect.after)) (\(added))")
      })
  }

  /// A line for each resource that is booked more or less beyond its capacity.
  private var overloads: [Field] {
    var order: [ResourceID] = []
    for effect in option.overloads where order.last != effect.resource {
      order.append(effect.resource)
    }
    return Field.list(
      "Beyond capacity",
      order.map { resource in
        let effects = option.overloads.filter { $0.resource == resource }
        var weeks = effects.prefix(movesShown).map(week)
        let more = effects.count - weeks.count
        if more > 0 { weeks.append(Phrase("and \(Amount.text(more)) more", .faint)) }
        let name = Phrase(verbatim: names.resource(resource) + " ")
        return weeks.dropFirst().reduce(name + (weeks.first ?? Phrase())) {
          $0 + Phrase(verbatim: ", ") + $1
        }
      })
  }

  /// `2026-W49 0 → 12h`.
  private func week(_ effect: OverloadEffect) -> Phrase {
    let figures = [
      effect.week.description, style.duration(effect.before), "→", style.duration(effect.after),
    ]
    return Phrase(
      verbatim: figures.joined(separator: String(Phrase.fixedSpace)), effect.isMade ? .bad : .good)
  }

  /// What the work that is not yet done costs, where rates tell.
  private var cost: [Field] {
    guard let cost = option.cost, cost.before != cost.after else { return [] }
    let (before, after) = (
      Amount.money(cost.before, nil), Amount.money(cost.after, cost.currency)
    )
    let added = Amount.addedMoney(cost.after - cost.before)
    return [Field("Cost of work", Phrase(verbatim: "\(before) → \(after) (\(added))"))]
  }
}
