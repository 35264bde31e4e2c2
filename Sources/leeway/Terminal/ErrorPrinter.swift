import Reports

/// The one place that prints an error.
enum ErrorPrinter {
  static func print(_ failure: Failure, asJSON: Bool) {
    let console = Console.current
    if asJSON {
      let value: JSON = [
        "error": [
          "code": .string(failure.code), "message": .string(failure.sentence),
          "next": .string(failure.nextStep),
        ]
      ]
      console.printError(value.text)
    } else {
      console.writeError(
        RefusalBlock.text(
          code: failure.code, sentence: failure.sentence, next: failure.nextStep,
          console.errorStyle))
    }
  }
}
