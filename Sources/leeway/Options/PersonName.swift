import ArgumentParser

/// The name of somebody who acts, asks or decides.
enum PersonName {
  /// - Throws: `ValidationError` for a name that no page could show.
  static func read(_ text: String) throws -> String {
    guard isSound(text) else {
      throw ValidationError("A name has 1 to 255 bytes and no control characters.")
    }
    return text
  }

  static func isSound(_ text: String) -> Bool {
    (1...255).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
      }
  }
}
