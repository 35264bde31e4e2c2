import ArgumentParser

/// Columns of a page, as they are asked for.
enum PageWidth {
  static let help: ArgumentHelp = "Columns of the page, 40 to 400; else the terminal's, else 80."

  static func read(_ text: String) throws -> Int {
    guard let width = Int(text), (40...400).contains(width) else {
      throw ValidationError("A page has 40 to 400 columns.")
    }
    return width
  }
}
