import Wording

/// Why a policy is not adopted or not found.
public enum PolicyRefusal: Sendable, Equatable {
  /// The file is for another version than the next.
  case version(Int, next: Int)
  /// There is no policy of this version; `latest` is 0 where none was adopted.
  case unknown(Int, latest: Int)

  /// A stable word for programs.
  public var code: String {
    switch self {
    case .version: "policy-version"
    case .unknown: "unknown-policy"
    }
  }

  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .version(let version, let next):
      say("The policy is for version \(version); the next version is \(next).")
    case .unknown(let version, latest: 0):
      say("There is no policy version \(version): none has been adopted.")
    case .unknown(let version, let latest):
      say("There is no policy version \(version); the latest is \(latest).")
    }
  }

  /// What to do next.
  public var nextStep: String {
    switch self {
    case .version:
      say("See what has changed since (leeway policy history), or leave the version out.")
    case .unknown: say("See them all: leeway policy history")
    }
  }
}
