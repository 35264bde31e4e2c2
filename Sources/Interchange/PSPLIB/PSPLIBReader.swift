import Planning

/// Walks through the sections of a `.sm` file in their order.
struct PSPLIBReader {
  private let file: String
  private let lines: [Substring]
  /// The next line to read, from 0.
  private var next = 0
  private var jobs = 0
  private var resources = 0
  private var successors: [[Int]] = []
  private var activities: [Workload.Activity] = []
  private var capacities: [Int] = []

  init(_ text: String, file: String) {
    self.file = file
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  func workload() throws(WorkloadError) -> Workload {
    var gaps: [Workload.Gap] = []
    for (job, after) in successors.enumerated() {
      for successor in after {
        gaps.append(Workload.Gap(job, successor, slots: activities[job].duration))
      }
    }
    return try Workload(
      activities: activities, gaps: gaps,
      supplies: capacities.map { Workload.Supply(capacity: $0) })
  }

  /// `jobs` and the counts of resources.
  mutating func readHeader() throws(InterchangeError) {
    jobs = try labelled("jobs")
    resources = try labelled("- renewable")
    let others = [try labelled("- nonrenewable"), try labelled("- doubly constrained")]
    guard jobs > 0, resources > 0 else {
      throw mistake("\(jobs) jobs and \(resources) renewable resources", "give at least one each")
    }
    guard jobs <= 100_000, resources <= 1000 else {
      throw mistake(
        "\(jobs) jobs and \(resources) resources", "keep to 100000 jobs and 1000 resources")
    }
    if others != [0, 0] {
      throw mistake("nonrenewable or doubly constrained resources", "use renewable ones alone")
    }
  }

  /// Job, modes, number of successors, successors.
  mutating func readPrecedence() throws(InterchangeError) {
    try skip(to: "PRECEDENCE RELATIONS")
    next += 1
    for job in 1...jobs {
      let row = try numbers("the successors of job \(job)")
      guard row.count >= 3, row[0] == job, row[1] == 1, row.count - 3 == row[2] else {
        throw mistake(
          "a row that is not job \(job), 1 mode, and as many successors as it says",
          "write: \(job) 1 <number> <successors>")
      }
      for successor in row[3...] where !(1...jobs).contains(successor) {
        throw mistake("successor \(successor)", "name a job from 1 to \(jobs)")
      }
      successors.append(row[3...].map { $0 - 1 })
    }
  }

  /// Job, mode, duration, units of each resource.
  mutating func readRequests() throws(InterchangeError) {
    try skip(to: "REQUESTS/DURATIONS")
    next += 2
    for job in 1...jobs {
      let row = try numbers("the duration of job \(job)")
      guard row.count == 3 + resources, row[0] == job, row[1] == 1 else {
        throw mistake(
          "a row that is not job \(job), mode 1, a duration and \(resources) requests",
          "write: \(job) 1 <duration> <units of each resource>")
      }
      let needs = row[3...].enumerated().compactMap {
        $1 == 0 ? nil : Workload.Need(resource: $0, units: $1)
      }
      activities.append(Workload.Activity(duration: row[2], needs: needs))
    }
  }

  mutating func readCapacities() throws(InterchangeError) {
    try skip(to: "RESOURCEAVAILABILITIES")
    next += 1
    capacities = try numbers("the capacities")
    guard capacities.count == resources else {
      throw mistake("\(capacities.count) capacities", "give \(resources), one for each resource")
    }
  }

  /// The number behind a label such as `jobs (incl. supersource/sink ): 32`.
  private mutating func labelled(_ label: String) throws(InterchangeError) -> Int {
    try skip(to: label)
    let line = lines[next - 1]
    let behind = line.split(separator: ":", maxSplits: 1).last ?? ""
    guard let first = behind.split(whereSeparator: { $0 == " " || $0 == "\t" }).first,
      let value = Int(first), value >= 0
    else { throw mistake("no number behind \"\(label)\"", "write: \(label): <number>") }
    return value
  }

  /// Goes behind the next line that begins with some text.
  private mutating func skip(to text: String) throws(InterchangeError) {
    let start = next
    while next < lines.count {
      let line = lines[next].drop { $0 == " " || $0 == "\t" }
      next += 1
      if line.hasPrefix(text) { return }
    }
    next = start
    throw InterchangeError(
      .missingField, found: "no line begins with \"\(text)\" from here on",
      nextStep: "give a complete PSPLIB .sm file", file: file, line: start + 1)
  }

  private mutating func numbers(_ what: String) throws(InterchangeError) -> [Int] {
    guard next < lines.count else {
      throw InterchangeError(
        .missingField, found: "the file ends before \(what)",
        nextStep: "give a complete PSPLIB .sm file", file: file, line: lines.count)
    }
    next += 1
    var numbers: [Int] = []
    for word in lines[next - 1].split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      guard let number = Int(word), number >= 0 else {
        throw InterchangeError(
          .badNumber, found: "\"\(word)\" in \(what)", nextStep: "write a whole number from 0 on",
          file: file, line: next)
      }
      numbers.append(number)
    }
    return numbers
  }

  /// An error at the line read last.
  private func mistake(_ found: String, _ nextStep: String) -> InterchangeError {
    InterchangeError(
      .wrongShape, found: found, nextStep: nextStep, file: file, line: max(1, next))
  }
}
