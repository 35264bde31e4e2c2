import ChangeControl
import Engine
import EventStore
import Interchange

/// What is shown of an error: a code, a sentence with the input, and a next step.
struct Failure: Error {
  var status: ExitStatus
  var code: String
  var sentence: String
  var nextStep: String

  init(_ status: ExitStatus, code: String, _ sentence: String, next: String) {
    self.status = status
    self.code = code
    self.sentence = sentence
    self.nextStep = next
  }

  /// An error of the engine; `subject` stands in for CHANGE in its next step.
  init(_ error: EngineError, about subject: String? = nil) {
    let next = error.nextStep
    self.init(
      ExitStatus(error), code: error.code,
      subject.map { "\($0): \(error.sentence)" } ?? error.sentence,
      next: subject.map { next.replacing("CHANGE", with: $0) } ?? next)
  }

  /// A file or expression that cannot be read.
  init(_ error: InterchangeError) {
    let place = [error.file, error.line.map(String.init), error.column.map(String.init)]
      .compactMap(\.self).joined(separator: ":")
    self.init(
      .usage, code: error.code.rawValue,
      (place.isEmpty ? "" : "\(place): ") + error.found + ".", next: error.nextStep + ".")
  }
}

extension ExitStatus {
  fileprivate init(_ error: EngineError) {
    switch error {
    case .refused, .whichProject, .beyondHead: self = .refused
    case .busy: self = .conflict
    case .damagedEvent, .damagedProjection, .outdated: self = .damaged
    case .store(let error):
      switch error {
      case .conflict, .commandReused: self = .conflict
      case .invalidInput, .missing, .alreadyExists: self = .usage
      case .damaged, .notAStore, .unknownFormat, .storage: self = .damaged
      }
    }
  }
}
