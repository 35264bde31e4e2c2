/// What one run of the command line left behind.
struct Transcript: Sendable {
  var arguments: [String]
  var status: Int32
  var output: String
  var errors: String

  /// The run as it looks in a terminal: command, results, errors, exit status.
  ///
  /// Results and errors stand apart, as they go to different places.
  var text: String {
    var text = "$ leeway \(arguments.map(Transcript.quoted).joined(separator: " "))\n"
    text += Transcript.ended(output)
    if !errors.isEmpty { text += "[standard error]\n" + Transcript.ended(errors) }
    return text + "[exit \(status)]\n"
  }

  private static func ended(_ text: String) -> String {
    let text = text.replacing("\r\n", with: "\n")
    return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
  }

  private static func quoted(_ word: String) -> String {
    word.isEmpty || word.contains(" ") ? "\"\(word)\"" : word
  }
}
