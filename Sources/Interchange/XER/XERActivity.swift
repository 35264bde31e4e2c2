import Planning

/// A row of `TASK`.
struct XERActivity {
  let row: XERRow
  let id: String
  let type: String
  let kind: PlanTask.Kind
  private let dataDate: PlanTime?

  /// - Throws: `missing-field`, or `bad-choice` for a type that is not known.
  init(_ row: XERRow, dataDate: PlanTime?) throws(InterchangeError) {
    self.row = row
    self.dataDate = dataDate
    id = try row.required("task_id")
    type = try row.required("task_type")
    switch type {
    case "TT_Mile", "TT_FinMile": kind = .milestone
    case "TT_Task", "TT_Rsrc", "TT_LOE":
      kind = try row.minutes(hours: "target_drtn_hr_cnt") ?? 0 == 0 ? .milestone : .work
    default:
      throw row.place.error(
        .badChoice, "task_type is \"\(type.prefix(40))\"",
        "export the plan again; types are TT_Task, TT_Rsrc, TT_LOE, TT_Mile, TT_FinMile, TT_WBS")
    }
  }

  /// Minutes in the activity's calendar.
  ///
  /// - Throws: `bad-duration` below zero.
  func duration(notes: inout NoteCollector) throws(InterchangeError) -> Int {
    let minutes = try row.minutes(hours: "target_drtn_hr_cnt") ?? 0
    guard minutes >= 0 else {
      throw row.place.error(
        .badDuration, "target_drtn_hr_cnt is below zero", "correct it and export again")
    }
    switch type {
    case "TT_Rsrc":
      notes.add(
        .changed, "TASK/task_type",
        "a resource-dependent activity is worked on in the calendar of its resource",
        line: row.line)
    default:
      if kind == .milestone, !type.hasSuffix("Mile") {
        notes.add(
          .changed, "TASK/target_drtn_hr_cnt", "an activity that takes no time is a milestone",
          line: row.line)
      }
    }
    return kind == .milestone ? 0 : minutes
  }

  /// - Throws: `bad-choice`, or `bad-date`.
  func constraint(notes: inout NoteCollector) throws(InterchangeError) -> DateConstraint {
    guard let code = row.text("cstr_type") else { return .asSoonAsPossible }
    if code == "CS_ALAP" { return .asLateAsPossible }
    guard let date = try row.time("cstr_date") else {
      notes.add(
        .dropped, "TASK/cstr_type", "a constraint without its date is not kept", line: row.line)
      return .asSoonAsPossible
    }
    switch code {
    case "CS_MSO": return .mustStartOn(date)
    case "CS_MEO": return .mustFinishOn(date)
    case "CS_MSOA": return .startNoEarlierThan(date)
    case "CS_MSOB": return .startNoLaterThan(date)
    case "CS_MEOA": return .finishNoEarlierThan(date)
    case "CS_MEOB": return .finishNoLaterThan(date)
    case "CS_MANDSTART", "CS_MANDFIN":
      notes.add(
        .changed, "TASK/cstr_type",
        "a mandatory date is kept as a must date: links win where they push past it",
        line: row.line)
      return code == "CS_MANDSTART" ? .mustStartOn(date) : .mustFinishOn(date)
    default:
      throw row.place.error(
        .badChoice, "cstr_type is \"\(code.prefix(40))\"",
        "export the plan again; types are CS_MSO, CS_MEO, CS_MSOA, CS_MSOB, CS_MEOA, CS_MEOB, "
          + "CS_MANDSTART, CS_MANDFIN, CS_ALAP")
    }
  }

  /// The second constraint of an activity, where a deadline says as much.
  ///
  /// - Throws: `bad-date`.
  func deadline(notes: inout NoteCollector) throws(InterchangeError) -> PlanTime? {
    guard let code = row.text("cstr_type2") else { return nil }
    guard code == "CS_MEOB", let date = try row.time("cstr_date2") else {
      notes.add(.dropped, "TASK/cstr_type2", "a second constraint is not kept", line: row.line)
      return nil
    }
    notes.add(
      .changed, "TASK/cstr_type2", "a latest finish beside another constraint is kept as deadline",
      line: row.line)
    return date
  }

  func priority(notes: inout NoteCollector) -> Int {
    switch row.text("priority_type") {
    case "PT_Top": return 1000
    case "PT_High": return 750
    case "PT_Normal", nil: return 500
    case "PT_Low": return 250
    case "PT_Lowest": return 0
    case .some:
      notes.add(
        .changed, "TASK/priority_type", "a priority that is not known is taken as normal",
        line: row.line)
      return 500
    }
  }

  /// - Throws: `bad-choice`, `bad-date`, `contradiction` for a finish before the
  ///   start, `missing-field` for done or begun work without dates.
  func progress(notes: inout NoteCollector) throws(InterchangeError) -> Progress {
    let start = try row.time("act_start_date")
    let finish = try row.time("act_end_date")
    switch row.text("status_code") {
    case nil, "TK_NotStart": return .notStarted
    case "TK_Complete":
      guard let finish = finish ?? start else { throw missing("act_end_date") }
      guard start ?? finish <= finish else {
        throw row.place.error(
          .contradiction, "the activity finishes before it starts", "correct the actual dates")
      }
      return .finished(start: start ?? finish, finish: finish)
    case "TK_Active":
      guard let start else { throw missing("act_start_date") }
      let columns = ["remain_drtn_hr_cnt", "target_drtn_hr_cnt"]
      let remaining =
        try row.first(of: columns) { (row, column) throws(InterchangeError) in
          try row.minutes(hours: column)
        } ?? 0
      guard remaining >= 0 else {
        throw row.place.error(
          .badDuration, "remain_drtn_hr_cnt is below zero", "correct it and export again")
      }
      let resumed = try row.time("resume_date")
      if row.text("suspend_date") != nil {
        notes.add(
          .changed, "TASK/suspend_date",
          "suspended work resumes at its resume date, else at the "
            + "data date", line: row.line)
      }
      return .started(
        at: start, remaining: remaining,
        asOf: max(start, dataDate ?? start, resumed ?? start))
    case .some(let code):
      throw row.place.error(
        .badChoice, "status_code is \"\(code.prefix(40))\"",
        "export the plan again; codes are TK_NotStart, TK_Active, TK_Complete")
    }
  }

  private func missing(_ column: String) -> InterchangeError {
    row.place.error(
      .missingField, "the activity is under way or done and has no \(column)",
      "enter the actual date and export again")
  }

  /// Start and finish as P6 computed them.
  ///
  /// - Throws: `bad-date`.
  func stored(as task: TaskID) throws(InterchangeError) -> Placement? {
    let start = try row.time(anyOf: "act_start_date", "early_start_date", "target_start_date")
    let finish = try row.time(anyOf: "act_end_date", "early_end_date", "target_end_date")
    guard let first = start ?? finish, let last = finish ?? start, first <= last else {
      return nil
    }
    switch type {
    case "TT_Mile": return Placement(task: task, start: first, finish: first)
    case "TT_FinMile": return Placement(task: task, start: last, finish: last)
    default: return Placement(task: task, start: first, finish: last)
    }
  }
}
