extension Chinese {
  /// Ballots of the board, and why they do not count.
  static let ballots = #"""
    The request was evaluated under policy version %1; version %2 is in force.
    申请是按政策第 %1 版评估的；现行为第 %2 版。

    The ballot is of %1; the last thing that happened to the request is of %2.
    该表决的时间为 %1；申请最近一次变动的时间为 %2。

    Set the clock right, or leave --now out.
    请校正时钟，或去掉 --now。

    %1 has an interest in this change and counts for no role on it.
    %1 与此变更有利害关系，在其上不代表任何角色。

    The abstention of %1 on %2 is not the one that was made.
    %1 对 %2 的弃权不是当时作出的弃权。

    The abstention of %1 on %2 does not count
    %1 对 %2 的弃权无效

    abstains
    弃权

    has an interest in it
    有利害关系，回避

    %1, as %2
    %1，身份为%2

    No side taken, signed
    弃权，已签名

    No side taken, unsigned
    弃权，未签名

    round %1, request revision %2
    第 %1 轮，申请第 %2 版

    counts as present and for no side in this round
    本轮计为出席，不计入任何一方

    counts for no role on this change
    在此变更上不代表任何角色

    NO SIDE TAKEN
    弃权与回避

    Cause
    原因

    %1 may still sign
    %1 仍可签名

    nobody is left who may sign
    已无可签名之人

    %1 %2
    %1 %2

    %1 bears this already
    %1 已有此记录

    %1 takes no side on %2
    %1 对 %2 弃权

    %1 steps back from %2
    %1 对 %2 回避

    --reason says nothing.
    --reason 没有内容。
    """#
}
