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
  let path: String
  private let floor: FloorEnvironment
  private let single: FloorEnvironment
  private var image = StoreImage()
  let payload: Int
  /// What every request gives as its reason: made once, for making a long one takes
  /// longer than recording it.
  let reason: String
  private(set) var submitted = 0
  private(set) var command = Samples()
  private(set) var floorCommand = Samples()
  private(set) var oneTable = Samples()
  private(set) var pages = Samples()
  private(set) var floorPages = Samples()

  /// What the payloads of one measurement take at most, about.
  private static let byteLimit = 16 << 20
  private static let allTables = "all"
  private static let project = ProjectID("project-0")

  /// Prepares a ledger with a history, and both floors with the same content.
  init(_ directory: BenchDirectory, events: Int, payload: Int) throws(BenchError) {
    self.payload = payload
    reason = String(
      decoding: [UInt8](repeating: UInt8(ascii: "x"), count: max(1, payload - 80)), as: UTF8.self)
    path = directory.path("single")
    try HistoryLoader.load(events: events, seed: 11, at: path)
    try SingleAppend.plan(at: path)
    let entries = try image.look(at: path).new
    let copy = try directory.directory("single-floor")
    let source = try StoreImage.open(path)
    try BenchError.flooring { () throws(FloorError) in try source.copy(to: copy) }
    floor = try StoreImage.open(copy)
    let one = try directory.directory("single-table")
    let content = entries.map { $0.inOneTable(SingleAppend.allTables) }
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

  /// So many commands, or fewer where their payloads are large.
  static func count(_ wanted: Int, payload: Int) -> Int {
    min(wanted, max(1, byteLimit / max(1, payload)))
  }

  /// Takes all figures once, with so many commits each, or fewer of large ones.
  mutating func measure(commits wanted: Int) throws(BenchError) {
    let commits = SingleAppend.count(wanted, payload: payload)
    let before = WrittenBytes.now
    command.add(Double(commits) / (try submit(commits)))
    pages.add((WrittenBytes.now - before) / WrittenBytes.page / Double(commits))
    let written = try image.commits(at: path, count: commits)
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
    return try seconds { () throws(BenchError) in
      for number in first..<first + commits {
        try SingleAppend.submit(number, reason: reason, to: ledger)
      }
    }
  }

  /// Submits a request that no other number submits.
  static func submit(_ number: Int, reason: String, to ledger: Ledger) throws(BenchError) {
    let request = ChangeRequest(
      project: SingleAppend.project, title: "Longer", reason: reason, requester: "sofia.rossi",
      department: "sales", edits: [.setDuration("t00", minutes: 2400, safe: nil)])
    let id = String(number)
    let context = CommandContext(
      id: "bench-" + String(repeating: "0", count: 30 - id.utf8.count) + id,
      actor: "sofia.rossi", now: 0)
    _ = try BenchError.engaging { () throws(EngineError) in try ledger.submit(request, context) }
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
