import Reports

/// The one place that prints an error.
enum ErrorPrinter {
  static func print(_ failure: Failure, asJSON: Bool) {
    let console = Console.current
    if asJSON {
      let value: JSON = [
        "error": [
          "code": .string(failure.code), "message": .string(failure.sentence),
          "next": .string(failure.nextStep), "file": .string(failure.place.file),
          "line": .integer(failure.place.line), "column": .integer(failure.place.column),
        ]
      ]
      console.printError(value.text)
    } else {
      console.writeError(
        RefusalBlock.text(
          code: failure.code, sentence: failure.sentence.shortened, next: failure.nextStep,
          console.errorStyle))
    }
  }
}

extension String {
  /// At most 600 characters: an error does not repeat a whole page of input.
  fileprivate var shortened: String {
    let limit = 600
    guard count > limit else { return self }
    return "\(prefix(limit / 2)) … \(suffix(limit / 2))"
  }
}
