/// Ids for the things of a plan, made of codes that people gave them.
struct XERNames {
  private var taken: Set<String> = []

  /// The code itself where it is an id that nothing has; else one like it.
  mutating func name(_ code: String) -> String {
    var name = code
    if (try? IdentifierExpression.read(code)) == nil {
      let words = code.split { !($0.isLetter || $0.isNumber || "._-/#".contains($0)) }
      name = words.joined(separator: "-")
      while let first = name.first, !(first.isLetter || first.isNumber || first == "_") {
        name.removeFirst()
      }
      while name.utf8.count > 100 { name.removeLast() }
      if name.isEmpty { name = "_" }
    }
    var unique = name
    var count = 1
    while !taken.insert(unique).inserted {
      count += 1
      unique = "\(name)-\(count)"
    }
    return unique
  }
}
