/// How a command ended, as the shell sees it.
enum ExitStatus: Int32, Error {
  case done = 0
  /// Refused, or findings were reported.
  case refused = 1
  /// The words make no command, or a file cannot be read.
  case usage = 2
  case damaged = 3
  /// Others were faster, or the command id stands for another command.
  case conflict = 4
}
