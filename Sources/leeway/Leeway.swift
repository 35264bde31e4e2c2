import ArgumentParser
import Engine

/// The command line.
///
/// A new command is a file in `Commands` and a line here.
struct Leeway: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leeway",
    abstract: "The change-control ledger for project plans.",
    discussion: """
      Sales asks for a change; Leeway works out what it costs in dates, buffer, people and goals; \
      project manager and sales manager decide together; the plan moves; every step is kept.

      Any command takes --lang en or --lang zh-Hans; else the environment says it (LC_ALL, \
      LC_MESSAGES, LANG).

      Exit codes: 0 done, 1 refused or findings, 2 usage, 3 damaged ledger, 4 conflict.
      """,
    version: Ledger.engineVersion,
    groupedSubcommands: [
      CommandGroup(
        name: "Change the plan",
        subcommands: [
          InitCommand.self, BoardCommand.self, ImportCommand.self, SubmitCommand.self,
          EvaluateCommand.self,
          ApproveCommand.self, RejectCommand.self, DeferCommand.self,
          AbstainCommand.self, RecuseCommand.self, RescheduleCommand.self,
          WithdrawCommand.self, SupersedeCommand.self, ProgressCommand.self, ReviewCommand.self,
          BaselineCommand.self,
          GoalsCommand.self, PolicyCommand.self, GateCommand.self, FreezeCommand.self,
          CycleCommand.self,
        ]),
      CommandGroup(
        name: "See how things stand",
        subcommands: [
          StatusCommand.self, PlanCommand.self, BufferCommand.self, QueueCommand.self,
          AgendaCommand.self, ResourcesCommand.self, InboxCommand.self, MinutesCommand.self,
          DigestCommand.self,
          MetricsCommand.self,
          AuditCommand.self, AttributeCommand.self, HistoryCommand.self, DiffCommand.self,
          FollowCommand.self,
          ExportCommand.self, AskCommand.self, DebtCommand.self, WhyCommand.self,
          EarnedCommand.self,
          DoctorCommand.self,
        ]),
      CommandGroup(
        name: "Look after the ledger",
        subcommands: [
          ReplayCommand.self, RebuildCommand.self, SnapshotCommand.self, VerifyCommand.self,
          CheckpointCommand.self,
          KeyCommand.self, HeadCommand.self, ProveCommand.self, EvidenceCommand.self,
          BenchCommand.self,
          BackupCommand.self, RestoreCommand.self, DumpCommand.self, LoadCommand.self,
        ]),
      CommandGroup(
        name: "Set up the program", subcommands: [CompletionsCommand.self, ManualCommand.self]),
    ])
}
