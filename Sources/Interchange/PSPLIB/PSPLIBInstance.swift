public import Planning

/// A resource-constrained problem as the PSPLIB files (`.sm`) write it down.
///
/// One mode for each job, renewable resources with a steady capacity, and plain
/// finish-to-start precedence (Kolisch and Sprecher 1997). Jobs keep their
/// order; job 1 of the file is activity 0.
public struct PSPLIBInstance: Sendable {
  public let workload: Workload

  /// Reads the text of a `.sm` file.
  ///
  /// - Throws: an error with the line for sections that are missing or out of
  ///   step, several modes, nonrenewable resources, and figures that make no
  ///   workload.
  public init(_ text: String, file: String) throws(InterchangeError) {
    var reader = PSPLIBReader(text, file: file)
    try reader.readHeader()
    try reader.readPrecedence()
    try reader.readRequests()
    try reader.readCapacities()
    do throws(WorkloadError) {
      workload = try reader.workload()
    } catch {
      throw InterchangeError(
        .contradiction, found: "the figures do not fit together: \(error)",
        nextStep: "correct the file", file: file)
    }
  }
}
