import ArgumentParser

/// The id of a change as people type it.
enum ChangeArgument {
  static let help = ArgumentHelp("The change, such as CR-7.")

  /// The id as the ledger writes it: `CR-7` for `cr-7`.
  static func read(_ text: String) throws -> String {
    guard IdentifierText.isSound(text) else {
      throw ValidationError("It is not the id of a change; write it as CR-7.")
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].lowercased() == "cr", UInt64(parts[1]) != nil else {
      return text
    }
    return "CR-\(parts[1])"
  }
}

/// Words that may name something in a ledger.
enum IdentifierText {
  /// Whether a text has 1 to 128 bytes and neither blanks nor control characters.
  static func isSound(_ text: String) -> Bool {
    (1...128).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy {
        !$0.properties.isWhitespace && $0.properties.generalCategory != .control
          && $0.properties.generalCategory != .format
      }
  }

  /// An id of a task, a buffer, a project or a person.
  static func read(_ text: String) throws -> String {
    guard isSound(text) else {
      throw ValidationError("An id has 1 to 128 bytes and no blanks.")
    }
    return text
  }
}
