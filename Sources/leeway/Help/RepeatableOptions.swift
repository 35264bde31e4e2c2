/// Which options may be given several times, by the parser's own description.
enum RepeatableOptions {
  /// Whether an option such as `--after` of the command that words begin with may be
  /// given again.
  static func contains(_ option: Substring, of arguments: [String]) -> Bool {
    CommandDescription.whole.named(by: arguments).arguments?.contains { argument in
      argument.isRepeating && argument.names?.contains { "--\($0.name)" == option } == true
    } ?? false
  }
}
