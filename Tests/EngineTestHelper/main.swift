import Glibc

// A process for the tests of Engine to start, watch and kill.
// Every command reports what it has achieved, one line each, at once.

let commands: [String: ([String]) throws -> Void] = [
  "flip": flip,
  "progress": progress,
  "rebuild": rebuild,
  "submit": submit,
  "vote": vote,
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

/// Prints a line that the test sees at once, even if the process is killed next.
func report(_ line: String) {
  print(line)
  fflush(nil)
}
