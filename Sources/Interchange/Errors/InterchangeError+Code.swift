extension InterchangeError {
  /// The kinds of mistakes; the raw value is the name that people and programs see.
  ///
  /// A name is never changed and never used again for something else.
  public enum Code: String, Sendable, CaseIterable {
    /// The file is absent or may not be read.
    case unreadableFile = "unreadable-file"
    case emptyFile = "empty-file"
    case fileTooLarge = "file-too-large"
    /// The bytes are not text in an encoding that the format allows.
    case badEncoding = "bad-encoding"
    /// No format of the catalogue recognises the content.
    case unknownFormat = "unknown-format"
    /// The text is not well-formed YAML, JSON or XML.
    case planSyntax = "plan-syntax"
    /// XML with a document type declaration, which could hold entity bombs.
    case doctypeRefused = "doctype-refused"
    /// Well-formed XML that is not a Microsoft Project plan.
    case wrongRoot = "wrong-root"
    /// The document nests or repeats itself beyond what a plan needs.
    case documentTooComplex = "document-too-complex"
    /// A key that the format does not have.
    case unknownKey = "unknown-key"
    case duplicateKey = "duplicate-key"
    case missingField = "missing-field"
    /// A list where text was expected, or the like.
    case wrongShape = "wrong-shape"
    case badNumber = "bad-number"
    case badDuration = "bad-duration"
    case badDate = "bad-date"
    case badShift = "bad-shift"
    case badLink = "bad-link"
    case badAssignment = "bad-assignment"
    /// A word that is none of the choices.
    case badChoice = "bad-choice"
    case badIdentifier = "bad-identifier"
    case duplicateIdentifier = "duplicate-identifier"
    case unknownTask = "unknown-task"
    case unknownCalendar = "unknown-calendar"
    case unknownResource = "unknown-resource"
    case unknownGoal = "unknown-goal"
    /// A time zone that the machine does not know.
    case unknownZone = "unknown-zone"
    /// An id of a row that the file does not have.
    case unknownReference = "unknown-reference"
    /// A file with several projects, of which none is named.
    case ambiguousProject = "ambiguous-project"
    case unknownProject = "unknown-project"
    /// Tasks that wait for each other.
    case linkLoop = "link-loop"
    /// Fields that cannot stand together.
    case contradiction = "contradiction"
  }
}
