extension Chinese {
  /// Ballots of the board, and why they do not count.
  static let ballots = #"""
    The request was evaluated under policy version %1; version %2 is in force.
    申请是按政策第 %1 版评估的；现行为第 %2 版。

    The ballot is of %1; the last thing that happened to the request is of %2.
    该表决的时间为 %1；申请最近一次变动的时间为 %2。

    Set the clock right, or leave --now out.
    请校正时钟，或去掉 --now。
    """#
}
