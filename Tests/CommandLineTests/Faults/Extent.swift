import Foundation

/// How much the fault suites try: all of it, or a sample that fits every build.
enum Extent {
  /// Whether `tools/test --faults` asks for everything.
  static let isFull = ProcessInfo.processInfo.environment["LEEWAY_FAULTS"] == "all"

  static func of<Value>(sample: Value, full: Value) -> Value { isFull ? full : sample }
}
