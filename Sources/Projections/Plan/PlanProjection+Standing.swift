import ChangeControl
public import Planning

extension PlanProjection {
  /// How many projects stand how.
  public static func counts<Rows: RowReader & ~Copyable>(
    in rows: borrowing Rows
  ) throws(ProjectionError) -> ProjectCounts {
    try rows.read(ProjectCounts.self, at: countsKey, of: self) ?? ProjectCounts()
  }

  /// The projects of a standing in the order of their ids, at most so many.
  public static func projects<Rows: RowReader & ~Copyable>(
    _ standing: ProjectStanding, limit: Int = .max, in rows: borrowing Rows
  ) throws(ProjectionError) -> [ProjectID] {
    var projects: [ProjectID] = []
    guard limit > 0 else { return projects }
    let prefix = standingKey(standing)
    try rows.scan(prefix) { (key, _) throws(ProjectionError) in
      projects.append(ProjectID(RowKey.trailingText(key, after: prefix)))
      return projects.count < limit
    }
    return projects
  }

  /// The projects that come first by standing and then by id, at most so many.
  public static func foremost<Rows: RowReader & ~Copyable>(
    _ limit: Int, where isWanted: (ProjectStanding) -> Bool = { _ in true },
    in rows: borrowing Rows
  ) throws(ProjectionError) -> [(id: ProjectID, standing: ProjectStanding)] {
    var found: [(id: ProjectID, standing: ProjectStanding)] = []
    for standing in ProjectStanding.allCases where isWanted(standing) {
      found += try projects(standing, limit: limit - found.count, in: rows)
        .map { ($0, standing) }
    }
    return found
  }

  /// How a project stands; nil for an unknown one.
  public static func standing<Rows: RowReader & ~Copyable>(
    of project: ProjectID, in rows: borrowing Rows
  ) throws(ProjectionError) -> ProjectStanding? {
    try rows.read(PlanHead.self, at: headKey(project), of: self)?.figures.standing
  }

  /// The zones of a project's buffers that hold, with those that are called for.
  public static func fever<Rows: RowReader & ~Copyable>(
    of project: ProjectID, in rows: borrowing Rows
  ) throws(ProjectionError) -> [BufferID: FeverTrack] {
    guard let head = try rows.read(PlanHead.self, at: headKey(project), of: self) else {
      return [:]
    }
    return Dictionary(
      zip(head.buffers.map(\.reserve.id), head.figures.chains.map(\.fever))
    ) { first, _ in first }
  }

  /// Puts a project where it stands now.
  static func file<Rows: RowStore & ~Copyable>(
    _ project: ProjectID, from before: ProjectStanding?, to after: ProjectStanding,
    in rows: inout Rows
  ) throws(ProjectionError) {
    guard before != after else { return }
    if let before { try rows.remove(standingKey(before).text(project.text)) }
    try rows.set(standingKey(after).text(project.text), to: [])
    var counts = try counts(in: rows)
    if let before { counts[before] -= 1 }
    counts[after] += 1
    try rows.write(counts, at: countsKey)
  }

  /// Judges every project that is under way by other lines of the fever chart.
  ///
  /// A delivered one is judged by them once there is work to do again.
  static func judgeAll<Rows: RowStore & ~Copyable>(
    by fever: Policy.FeverLines, in rows: inout Rows
  ) throws(ProjectionError) {
    for found in try foremost(.max, where: { $0 != .delivered }, in: rows) {
      try judge(found.id, by: fever, in: &rows)
    }
  }

  static func judge<Rows: RowStore & ~Copyable>(
    _ project: ProjectID, by fever: Policy.FeverLines, in rows: inout Rows
  ) throws(ProjectionError) {
    var (before, after) = (ProjectStanding.onTrack, ProjectStanding.onTrack)
    _ = try rows.change(PlanHead.self, at: headKey(project), of: self) { head in
      before = head.figures.standing
      head.figures.judge(head.buffers, by: fever)
      after = head.figures.standing
    }
    try file(project, from: before, to: after, in: &rows)
  }

  static func headKey(_ project: ProjectID) -> RowKey {
    key.letter("h").text(project.text)
  }

  private static func standingKey(_ standing: ProjectStanding) -> RowKey {
    key.letter("s").letter(standing.letter)
  }

  private static var countsKey: RowKey { key.letter("n") }
}
