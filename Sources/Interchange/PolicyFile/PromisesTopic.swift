import ChangeControl

extension PolicyTopic {
  /// `may-break-promises`: whether an option that breaks a promise may be approved.
  static let promises = PolicyTopic(key: "may-break-promises") {
    (value, policy, _) throws(InterchangeError) in
    policy.mayBreakPromises = try value.flag("may-break-promises")
  } write: { policy, _ in
    .value(policy.mayBreakPromises ? "true" : "false")
  }
}
