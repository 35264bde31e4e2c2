/// What a stretch of text is marked as; a colour where the style has colours.
///
/// Each meaning is also told by a word or a sign.
enum Ink: Equatable {
  /// Headings and names that matter.
  case strong
  /// Labels, ghosts, what is over.
  case faint
  case good
  case warning
  case bad
  /// Work without special meaning, commands to type.
  case accent

  /// Parameter of the ANSI sequence that selects graphic rendition.
  var code: String {
    switch self {
    case .strong: "1"
    case .faint: "2"
    case .good: "32"
    case .warning: "33"
    case .bad: "31"
    case .accent: "36"
    }
  }
}
