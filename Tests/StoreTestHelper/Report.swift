import Glibc

/// Prints a line that the test sees at once, even if the process is killed next.
func report(_ line: String) {
  print(line)
  fflush(nil)
}
