extension Chinese {
  /// Goals of both sides, what they measured, and who pays.
  static let goals = #"""
    There is no goal %1; did you mean %2?
    没有目标 %1；您是指 %2 吗？

    There is no goal %1.
    没有目标 %1。

    Goal %1 is computed from plans and decisions; nothing is recorded by hand.
    目标 %1 由计划和决定计算得出，不能手工记录。

    Goal %1 cannot be measured on %2, which is after now, %3.
    目标 %1 不能记录在 %2：该日晚于当前时间 %3。

    Goal %1 is measured from %2 until before %3, not on %4.
    目标 %1 的考核期为 %2 起、%3 之前，不含 %4。

    See them all: leeway goals
    查看全部：leeway goals

    See what it stands at: leeway goals
    查看当前值：leeway goals

    Record what was measured by now, or set --now.
    请记录至今已测得的值，或设定 --now。

    Name a day of its period: --on DATE
    请指定考核期内的日期：--on DATE

    Goal measured
    目标已测量

    %1 on %2, from %3
    %2 测得 %1，来源：%3

    measured %1 on %2
    %2 测得 %1

    at most %1
    至多 %1

    No goals are defined.
    尚未定义目标。

    name some under goals: in a plan file
    请在计划文件的 goals: 下列出目标

    GOALS
    目标

    as of #%1
    截至 #%1

    since %1
    自 %1 起

    until %1
    至 %1

    SCORECARD
    记分卡

    Lines measured
    已测目标

    %1 of %2
    %1 / %2

    Points
    得分

    Attained
    达成率

    In the period
    本期变化

    Goal
    目标

    Owner
    负责人

    Weight
    权重

    Target
    目标值

    Before
    期初

    Actual
    实际值

    WHO PAYS
    谁在承担

    goal points by decision
    各决定的目标得分

    Nothing was decided.
    没有作出决定。

    Change
    变更

    Decision
    决定

    gained
    得

    lost
    失

    One side always pays: %1.
    总是同一方承担：%1。

    It bears at least %1 %% of all points lost, over %2 decisions or more.
    在 %2 个或更多决定中，它承担了至少 %1 %% 的失分。

    %1 stands so already
    %1 已是该值

    Recorded %1: %2
    已记录 %1：%2

    %1 reading
    %1 个读数

    Recorded %1 of goals
    已记录目标的 %1

    """#
}
