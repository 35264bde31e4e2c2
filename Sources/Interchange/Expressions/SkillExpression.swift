import Planning
import Wording

/// The grammar of a skill that is asked for: `welding`, `welding >= 2`.
enum SkillExpression {
  /// - Throws: `missing-field` without a name, `bad-number` for a level that does not exist.
  static func read(_ text: String) throws(InterchangeError) -> Skill {
    var name = text[...]
    var level = 1
    if let sign = text.firstRange(of: ">=") {
      name = text[..<sign.lowerBound]
      guard let number = Int(text[sign.upperBound...].filter { $0 != " " }),
        Skill.levels.contains(number)
      else {
        throw InterchangeError(
          .badNumber, found: say("\"\(text)\" asks for no level of a skill"),
          nextStep: say("write a level of 1 to \(Skill.levels.upperBound), such as welding >= 2"))
      }
      level = number
    }
    while name.last?.isWhitespace == true { name.removeLast() }
    guard name.contains(where: { !$0.isWhitespace }) else {
      throw InterchangeError(
        .missingField, found: say("\"\(text)\" names no skill"),
        nextStep: say("write a skill, such as welding or welding >= 2"))
    }
    return Skill(String(name), level: level)
  }
}
