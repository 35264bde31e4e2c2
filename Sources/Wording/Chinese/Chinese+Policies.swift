extension Chinese {
  /// Policies: read, adopted, compared and tried out.
  static let policies = #"""
    The policy is for version %1; the next version is %2.
    该策略为版本 %1 而写；下一个版本是 %2。

    There is no policy version %1: none has been adopted.
    没有策略版本 %1：尚未采用任何策略。

    There is no policy version %1; the latest is %2.
    没有策略版本 %1；最新的是 %2。

    See what has changed since (leeway policy history), or leave the version out.
    查看此后的变动（leeway policy history），或不写版本号。

    See them all: leeway policy history
    查看全部：leeway policy history

    No policy has been adopted: the standard rules hold.
    尚未采用任何策略：适用标准规则。

    leeway %1 has no command "%2"; did you mean %3?
    leeway %1 没有命令“%2”；您是指 %3 吗？

    See what it does: leeway %1 %2 --help
    查看其用法：leeway %1 %2 --help

    Policies
    策略

    version %1 in force
    现行版本 %1

    version %1
    版本 %1

    because: %1
    理由：%1

    Versions %1 and %2 have the same rules.
    版本 %1 与 %2 的规则相同。

    Rule
    规则

    What policy version %1 would change
    策略版本 %1 将改变什么

    nothing is recorded
    不作记录

    It has the rules that are in force.
    其规则与现行规则相同。

    OPEN REQUESTS
    未结申请

    %1 of %2 change
    %2 项中 %1 项改变

    BUFFERS
    缓冲

    Rank
    名次

    Comes back
    重新提交

    Zone
    区域

    Price
    价格

    May be approved
    可否批准

    Signed by
    签署人

    no: more than is left
    否：超过余额

    yes
    是

    no
    否

    Policy version %1, adopted by %2 at #%3, %4
    策略版本 %1，由 %2 于 #%3（%4）采用

    A policy of %1:
    策略，共 %1：

    %1 rule
    %1 条规则

    Policy version %1 has these rules already
    策略版本 %1 已是这些规则

    Adopted policy version %1
    已采用策略版本 %1
    """#
}
