import Glibc

// A process for the tests of LMDB and EventStore to start, watch and kill.
// Every command reports what it has achieved, one line each, at once.

signal(SIGXFSZ, SIG_IGN)

let commands: [String: ([String]) throws -> Void] = [
  "append": appendEvents,
  "count": countUp,
  "drop": dropTable,
  "fill": fill,
  "group": appendInGroups,
  "hold": holdWrite,
  "hold-read": holdRead,
  "open-environment": openEnvironment,
  "open-store": openStore,
  "race-read": raceRead,
  "race-write": raceWrite,
]

let arguments = Array(CommandLine.arguments.dropFirst())
guard let name = arguments.first, let command = commands[name] else {
  report("commands: \(commands.keys.sorted().joined(separator: " "))")
  exit(2)
}
do {
  try command(Array(arguments.dropFirst()))
} catch {
  report("error \(error)")
  exit(1)
}
