import ArgumentParser

/// How a result is written.
enum Format: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case csv
}
