extension MSPDIVocabulary {
  static let task = MSPDIVocabulary(
    kept: [
      "UID", "Name", "OutlineLevel", "Summary", "Milestone", "Manual", "Active", "IsNull",
      "ExternalTask", "IsSubproject", "Start", "Finish", "ManualStart", "ManualFinish",
      "ManualDuration", "Duration", "DurationFormat", "ConstraintType", "ConstraintDate",
      "Deadline", "LevelingCanSplit", "CalendarUID", "Priority", "PercentComplete", "ActualStart",
      "ActualFinish",
      "ActualDuration", "RemainingDuration", "Resume", "PredecessorLink",
    ],
    implied: [
      "ID", "GUID", "Type", "CreateDate", "WBS", "WBSLevel", "OutlineNumber", "EarlyStart",
      "EarlyFinish", "LateStart", "LateFinish", "StartVariance", "FinishVariance", "WorkVariance",
      "FreeSlack", "TotalSlack", "StartSlack", "FinishSlack", "Critical", "Work", "RegularWork",
      "RemainingWork", "ActualWork", "PercentWorkComplete", "OverAllocated", "Stop",
      "ResumeValid", "StartText", "FinishText", "DurationText", "Estimated", "EffortDriven",
      "Recurring", "Rollup", "HideBar", "DisplayAsSummary", "DisplayOnTimeline", "IsPublished",
      "CommitmentType", "LevelAssignments", "LevelingCanSplit", "LevelingDelayFormat",
      "EarnedValueMethod", "FixedCostAccrual", "IsSubprojectReadOnly", "StatusManager",
    ])

  static let resource = MSPDIVocabulary(
    kept: [
      "UID", "Name", "Type", "IsCostResource", "IsNull", "MaxUnits", "CalendarUID", "Group",
      "StandardRate",
    ],
    implied: [
      "ID", "GUID", "Initials", "WorkGroup", "PeakUnits", "OverAllocated", "AvailableFrom",
      "AvailableTo", "Start", "Finish", "CanLevel", "AccrueAt", "Work", "RegularWork",
      "OvertimeWork", "ActualWork", "RemainingWork", "PercentWorkComplete", "StandardRateFormat",
      "OvertimeRateFormat", "CreationDate", "BookingType", "IsGeneric", "IsInactive",
      "IsEnterprise", "WorkVariance",
    ])

  static let assignment = MSPDIVocabulary(
    kept: ["TaskUID", "ResourceUID", "Units"],
    implied: [
      "UID", "GUID", "PercentWorkComplete", "Start", "Finish", "start", "finish", "Work",
      "RegularWork", "ActualWork", "RemainingWork", "ActualStart", "ActualFinish", "Stop",
      "Resume", "Confirmed", "LinkedFields", "Milestone", "Overallocated", "RateScale",
      "StartVariance", "FinishVariance", "WorkVariance", "HasFixedRateUnits", "UpdateNeeded",
      "ResponsePending", "CreationDate", "BookingType", "LevelingDelayFormat", "CostRateTable",
      "VAC",
    ])

  static let calendar = MSPDIVocabulary(
    kept: [
      "UID", "Name", "IsBaseCalendar", "BaseCalendarUID", "WeekDays", "Exceptions", "WorkWeeks",
    ],
    implied: ["GUID", "IsBaselineCalendar"])
}
