/// How a project stands, the most pressing first.
public enum ProjectStanding: Sendable, Equatable, CaseIterable {
  /// It misses a promise.
  case late
  /// A buffer is red, and no promise is missed.
  case red
  /// A buffer is yellow, and none is red.
  case yellow
  case onTrack
  /// All of its work is done.
  case delivered

  /// Whether somebody should look at it.
  public var needsAttention: Bool {
    switch self {
    case .late, .red, .yellow: true
    case .onTrack, .delivered: false
    }
  }

  /// The word used on the command line and in reports.
  public var word: String {
    switch self {
    case .late: "late"
    case .red: "red"
    case .yellow: "yellow"
    case .onTrack: "on track"
    case .delivered: "delivered"
    }
  }

  /// Its letter in keys, never changed or reused; letters sort as cases do.
  var letter: Unicode.Scalar {
    switch self {
    case .late: "1"
    case .red: "2"
    case .yellow: "3"
    case .onTrack: "4"
    case .delivered: "5"
    }
  }
}

/// How many projects stand how.
public struct ProjectCounts: Sendable, Equatable {
  public var late = 0
  public var red = 0
  public var yellow = 0
  public var onTrack = 0
  public var delivered = 0

  public init() {}

  public subscript(standing: ProjectStanding) -> Int {
    get {
      switch standing {
      case .late: late
      case .red: red
      case .yellow: yellow
      case .onTrack: onTrack
      case .delivered: delivered
      }
    }
    set {
      switch standing {
      case .late: late = newValue
      case .red: red = newValue
      case .yellow: yellow = newValue
      case .onTrack: onTrack = newValue
      case .delivered: delivered = newValue
      }
    }
  }

  public var total: Int { ProjectStanding.allCases.reduce(0) { $0 + self[$1] } }
  public var underWay: Int { total - delivered }
  public var needingAttention: Int { late + red + yellow }
}
