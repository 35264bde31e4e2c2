import ChangeControl
import Wording

/// Whether a decision bears signatures, in words.
enum SignatureWords {
  /// Who stands for a decision; whose vote bears no signature is named as unsigned.
  static func words(_ signatories: [Board.Member], signed: [String], withRoles: Bool) -> String {
    signatories.map { member in
      let isSigned = signed.contains(member.person)
      switch (withRoles, isSigned) {
      case (true, true): return "\(member.person) (\(member.role.word))"
      case (true, false): return say("\(member.person) (\(member.role.word), unsigned)")
      case (false, true): return member.person
      case (false, false): return say("\(member.person) (unsigned)")
      }
    }.joined(separator: say(" and "))
  }
}
