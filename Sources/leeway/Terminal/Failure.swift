import ChangeControl
import Engine
import EventStore
import Interchange
import Wording

/// What is shown of an error: a code, a place, a sentence with the input, and a
/// next step.
struct Failure: Error {
  /// Where in a file the mistake is.
  struct Place {
    var file: String?
    var line: Int?
    var column: Int?
  }

  var status: ExitStatus
  var code: String
  var sentence: String
  var nextStep: String
  var place = Place()

  init(_ status: ExitStatus, code: String, _ sentence: Message, next: Message) {
    self.status = status
    self.code = code
    self.sentence = sentence.text
    self.nextStep = next.text
  }

  /// An error of the engine; `subject` stands in for CHANGE in its next step.
  init(_ error: EngineError, about subject: String? = nil) {
    if case .store(let error) = error {
      self.init(error)
      return
    }
    let next = error.nextStep
    self.init(
      ExitStatus(error), code: error.code,
      subject.map { "\($0): \(error.sentence)" } ?? Message(verbatim: error.sentence),
      next: Message(verbatim: subject.map { next.replacing("CHANGE", with: $0) } ?? next))
  }

  /// A file or expression that cannot be read; `flag` held the expression.
  init(_ error: InterchangeError, in flag: String? = nil) {
    let file = error.file == "-" ? say("standard input") : error.file
    let words = [file, error.line.map(String.init), error.column.map(String.init)]
      .compactMap(\.self).joined(separator: ":")
    let place = flag ?? words
    self.init(
      .usage, code: error.code.rawValue,
      place.isEmpty ? "\(error.found)." : "\(place): \(error.found).",
      next: error.nextStep.hasSuffix("?")
        ? Message(verbatim: error.nextStep.sentenceCased) : "\(error.nextStep.sentenceCased).")
    self.place = Place(file: file, line: error.line, column: error.column)
  }
}

extension String {
  /// The text with a capital at its beginning.
  var sentenceCased: String { prefix(1).uppercased() + dropFirst() }
}

extension ExitStatus {
  fileprivate init(_ error: EngineError) {
    switch error {
    case .refused, .whichProject, .beyondHead, .otherKey, .cannotSign: self = .refused
    case .busy, .inUse: self = .conflict
    case .damagedEvent, .unknownEvent, .damagedProjection, .outdated, .rewritten, .unsound:
      self = .damaged
    case .contradiction: self = .usage
    case .store(let error): self = Failure(error).status
    }
  }
}
