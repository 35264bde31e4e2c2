import ChangeControl
import Planning
import Reports
import Wording

/// What came of a signature: the decision, or who is still to sign.
struct SignatureText {
  private let change: String
  private let file: ChangeFile
  private let board: Board?

  init(_ change: String, _ file: ChangeFile, _ board: Board?) {
    self.change = change
    self.file = file
    self.board = board
  }

  var lines: [ReceiptReport.Line] {
    switch file.stage {
    case .approved(let decision):
      return [
        .blank, .sentence("\(agreed(decision)): \(change) is approved."),
        .next("leeway reschedule \(change)"),
      ]
    case .rejected(let decision):
      return [
        .blank, .sentence("\(agreed(decision)): \(change) is rejected."), .next("leeway queue"),
      ]
    case .deferred(let decision):
      return [
        .blank, .sentence("\(agreed(decision)): \(decision.choice.words)."),
        .next(say("\("leeway evaluate \(change)"), once that cycle is open")),
      ]
    case .submitted, .evaluated, .rescheduled, .withdrawn:
      return undecided
    }
  }

  private var undecided: [ReceiptReport.Line] {
    let signed = file.votes.map { ReceiptReport.Line.fact("\($0.role.word)", words($0)) }
    let missing = Role.allCases.filter { role in !file.votes.contains { $0.role == role } }
    guard let first = missing.first else {
      return signed + aside + [
        .blank, .sentence("The two sides differ: nothing is decided until they agree."),
        .next("leeway queue \(change)"),
      ]
    }
    let waiting = missing.map { role in
      ReceiptReport.Line.fact("\(role.word)", waits(role))
    }
    return signed + aside + waiting + next(for: first)
  }

  private var aside: [ReceiptReport.Line] {
    (file.recused + file.abstentions).map { abstention in
      .fact("\(abstention.role.word)", "\(abstention.person) \(abstention.cause.word)")
    }
  }

  /// What the other side types to agree.
  private func next(for role: Role) -> [ReceiptReport.Line] {
    guard let choice = file.votes.first?.choice else { return [] }
    let command =
      switch choice {
      case .approve(let option): "approve \(change) --option \(option.word)"
      case .reject: "reject \(change)"
      case .postpone(let cycle): "defer \(change) --cycle \(cycle)"
      }
    guard let person = deputy(role) else {
      // Nobody can sign for the role any more: only who asked can end it.
      return [.next("leeway withdraw \(change)")]
    }
    return [.next("leeway \(command) --actor \(person)")]
  }

  private func words(_ vote: Vote) -> Message {
    guard let signature = vote.signature else {
      return "\(vote.person), unsigned: \(vote.choice.words)"
    }
    return "\(vote.person) signed with \(signature.key.short): \(vote.choice.words)"
  }

  private func agreed(_ decision: Decision) -> Message {
    let unsigned = decision.signatories.map(\.person).filter { !decision.signed.contains($0) }
    return unsigned.isEmpty
      ? "Both sides agree"
      : "Both sides agree, \(unsigned.joined(separator: say(" and "))) unsigned"
  }

  private func waits(_ role: Role) -> Message {
    guard let person = deputy(role) else { return "nobody is left who may sign" }
    return file.abstentions.contains { $0.person == person }
      ? "\(person) may still sign" : "\(person) has not signed"
  }

  /// Who can still sign for a role: first a member who has said nothing, then one who
  /// abstains and may think better of it.
  private func deputy(_ role: Role) -> String? {
    let members = board?.members.filter { member in
      member.role == role && !file.recused.contains { $0.person == member.person }
    }
    let silent = members?.first { member in
      !file.abstentions.contains { $0.person == member.person }
    }
    return (silent ?? members?.first)?.person
  }
}
