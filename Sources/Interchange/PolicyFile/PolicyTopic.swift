import ChangeControl

/// One subject of a policy: a key of the file, and how it is read and written.
///
/// A new subject is a file with an extension of this type, and a line in `all`.
struct PolicyTopic: Sendable {
  typealias Read =
    @Sendable (YAMLValue, inout Policy, Scale) throws(InterchangeError) -> Void

  /// What durations are counted in.
  struct Scale: Sendable {
    var minutesPerDay: Int
  }

  let key: String
  /// Puts what stands behind the key into a policy.
  let read: Read
  /// What the policy says of the subject; nil where it says nothing.
  let write: @Sendable (Policy, Scale) -> PolicyNode?

  /// In the order in which they are written.
  static let all: [PolicyTopic] = [cycle, fever, promises, buffers, priority, deferral]
}
