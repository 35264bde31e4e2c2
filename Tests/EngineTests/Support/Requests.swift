import ChangeControl
import Planning

extension ChangeRequest {
  /// Building takes a day longer; the project buffer can pay for it.
  static let longer = asking("Build longer", .setDuration("build", minutes: 1920, safe: nil))

  /// Building takes another day longer than in `longer`.
  static let evenLonger = asking(
    "Build even longer", .setDuration("build", minutes: 2400, safe: nil))

  /// The manual grows by half a day, which its feeding buffer pays for.
  static let thicker = asking("Thicker manual", .setDuration("manual", minutes: 720, safe: nil))

  /// Building takes three weeks longer, which no buffer can pay for.
  static let endless = asking("Build for ever", .setDuration("build", minutes: 9000, safe: nil))

  /// Ada reviews for three days before the test; her brochure stands in the way.
  static let deeper = asking("Review deeper", .setDuration("review", minutes: 1440, safe: nil))

  static func asking(_ title: String, _ edits: PlanEdit...) -> ChangeRequest {
    ChangeRequest(
      project: "aurora", title: title, reason: "Because.", requester: "Sofia",
      department: "sales", customer: "acme", value: 100, edits: edits)
  }

  func with(_ change: (inout ChangeRequest) -> Void) -> ChangeRequest {
    var request = self
    change(&request)
    return request
  }
}
