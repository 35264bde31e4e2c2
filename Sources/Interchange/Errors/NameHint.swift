import ChangeControl

/// The next step after a name that nothing bears.
enum NameHint {
  /// `did you mean "X"?`, or the fallback where nothing is close.
  static func text(
    for name: String, among candidates: some Sequence<String>, otherwise: String
  ) -> String {
    ClosestName.of(name, among: candidates).map { "did you mean \"\($0)\"?" } ?? otherwise
  }
}
