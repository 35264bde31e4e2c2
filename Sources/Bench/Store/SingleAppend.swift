import ChangeControl
import Engine
import EventStore
import Floor
import Planning

/// One request after the other is submitted, each in a durable commit of its own;
/// then raw LMDB writes the very entries that the store wrote.
///
/// The command reads the plan in force and checks the edits on it, decides,
/// appends, brings every projection forward, keeps a receipt and commits.
struct SingleAppend {
  private let path: String
  private let floor: FloorEnvironment
  private let single: FloorEnvironment
  private var image: StoreImage
  private let payload: Int
  private var submitted = 0
  private(set) var command = Samples()
  private(set) var floorCommand = Samples()
  private(set) var oneTable = Samples()
  private(set) var pages = Samples()
  private(set) var floorPages = Samples()

  private static let allTables = "all"
  private static let project = ProjectID("project-0")

  /// Prepares a ledger with a history, and both floors with the same content.
  init(_ directory: BenchDirectory, events: Int, payload: Int) throws(BenchError) {
    self.payload = payload
    path = directory.path("single")
    try HistoryLoader.load(events: events, seed: 11, at: path)
    try SingleAppend.plan(at: path)
    image = try StoreImage(of: path)
    let copy = try directory.directory("single-floor")
    let source = try StoreImage.open(path)
    try BenchError.flooring { () throws(FloorError) in try source.copy(to: copy) }
    floor = try StoreImage.open(copy)
    let one = try directory.directory("single-table")
    let content = image.entries.map { $0.inOneTable(SingleAppend.allTables) }
    single = try BenchError.flooring { () throws(FloorError) in
      let environment = try FloorEnvironment(one)
      try environment.open(SingleAppend.allTables)
      try environment.commit(content)
      return environment
    }
  }

  /// A project of which nothing has begun, for the requests to be about.
  private static func plan(at path: String) throws(BenchError) {
    try BenchError.engaging { () throws(EngineError) in
      var random = HistoryRandom(seed: 1)
      let plan = GeneratedPlan.plan(number: 0, start: HistoryRules.firstDay, &random)
      _ = try Ledger.open(at: path).importPlan(
        PlanDocument(plan: plan, customers: [Customer(id: "acme", name: "Acme", tier: 1)]),
        source: PlanImported.Source(
          format: "generated", file: "bench", digest: Ledger.digest(of: [])),
        CommandContext(id: "bench-plan", actor: "mara.lindqvist", now: 0))
    }
  }

  /// Takes all figures once, with so many commits each.
  mutating func measure(commits: Int) throws(BenchError) {
    let before = WrittenBytes.now
    command.add(Double(commits) / (try submit(commits)))
    pages.add((WrittenBytes.now - before) / WrittenBytes.page / Double(commits))
    let next = try StoreImage(of: path)
    let written = next.commits(since: image, count: commits)
    image = next
    let floorBefore = WrittenBytes.now
    floorCommand.add(Double(commits) / (try write(written, to: floor)))
    floorPages.add((WrittenBytes.now - floorBefore) / WrittenBytes.page / Double(commits))
    oneTable.add(
      Double(commits)
        / (try write(
          written.map { $0.map { $0.inOneTable(SingleAppend.allTables) } }, to: single)))
  }

  private mutating func submit(_ commits: Int) throws(BenchError) -> Double {
    let ledger = try BenchError.engaging { () throws(EngineError) in try Ledger.open(at: path) }
    let first = submitted + 1
    submitted += commits
    let request = ChangeRequest(
      project: SingleAppend.project, title: "Longer",
      reason: String(repeating: "x", count: max(1, payload - 80)), requester: "sofia.rossi",
      department: "sales", edits: [.setDuration("t00", minutes: 2400, safe: nil)])
    return try seconds { () throws(BenchError) in
      for number in first..<first + commits {
        let id = String(number)
        let context = CommandContext(
          id: "bench-" + String(repeating: "0", count: 30 - id.utf8.count) + id,
          actor: "sofia.rossi", now: 0)
        _ = try BenchError.engaging { () throws(EngineError) in
          try ledger.submit(request, context)
        }
      }
    }
  }

  private func write(
    _ commits: [[FloorEntry]], to environment: FloorEnvironment
  ) throws(BenchError) -> Double {
    try seconds { () throws(BenchError) in
      for commit in commits {
        try BenchError.flooring { () throws(FloorError) in try environment.commit(commit) }
      }
    }
  }
}
