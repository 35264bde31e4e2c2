/// A part of what a command's help tells at length.
enum DiscussionPart {
  case paragraph(String)
  /// Lines to be typed, without the spaces before them.
  case typed([String])

  static func parts(of discussion: String) -> [DiscussionPart] {
    var parts: [DiscussionPart] = []
    for line in discussion.split(separator: "\n") {
      guard line.hasPrefix(" ") else {
        parts.append(.paragraph(String(line)))
        continue
      }
      let typed = String(line.drop { $0 == " " })
      if case .typed(let lines) = parts.last {
        parts[parts.count - 1] = .typed(lines + [typed])
      } else {
        parts.append(.typed([typed]))
      }
    }
    return parts
  }
}
