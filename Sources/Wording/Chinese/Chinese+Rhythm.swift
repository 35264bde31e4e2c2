extension Chinese {
  /// Inbox, minutes and figures.
  static let rhythm = #"""
    Nothing waits for %1.
    没有等待 %1 处理的事项。

    Nothing waits for anybody.
    没有等待任何人处理的事项。

    Inbox of %1
    %1 的收件箱

    %1 to do
    待办 %1

    %1 thing
    %1 项

    TO DO
    待办

    TO KNOW
    须知

    %1 %2: vote on it
    %1 %2：请投票

    %1 %2: evaluate it
    %1 %2：请评估

    %1 %2: evaluate it again, the plan has moved
    %1 %2：计划已变动，请重新评估

    %1 %2: carry it out
    %1 %2：请执行

    %1 %2: all its work is done, review it
    %1 %2：工作已全部完成，请复盘

    Gate %1 %2: all is shown, decide
    关口 %1 %2：证据齐备，请决定

    %1 %2: was to begin on %3, report it
    %1 %2：本应于 %3 开始，请上报

    %1 %2: was to end on %3, report what is left
    %1 %2：本应于 %3 结束，请上报剩余工作

    %1 %2: deferred to cycle %3, which opens on %4
    %1 %2：推迟到第 %3 周期，该周期于 %4 开启

    %1 %2: %3
    %1 %2：%3

    %1 %2: %3 moved it from %4 to %5, to end on %6
    %1 %2：%3 将其从 %4 移到 %5，%6 结束

    %1 %2: %3 moved its end from %4 to %5
    %1 %2：%3 将其结束从 %4 移到 %5

    %1 %2: %3 added it, from %4
    %1 %2：由 %3 新增，自 %4 起

    %1 %2: %3 took it out of the plan
    %1 %2：由 %3 移出计划

    Minutes of cycle %1
    第 %1 周期会议纪要

    %1 to %2
    %1 至 %2

    Voted
    已投票

    Did not vote
    未投票

    nobody
    无

    DECISIONS
    决定

    Nothing was decided.
    没有作出决定。

    End of work %1 → %2, buffer drawn %3
    工作结束 %1 → %2，动用缓冲 %3

    VOTED ON, NOT DECIDED
    已投票未决定

    CARRIED OUT
    已执行

    NEW REQUESTS
    新申请

    WITHDRAWN
    已撤回

    Change requests in figures
    变更申请统计

    cycle %1
    第 %1 周期

    all cycles
    全部周期

    All
    全部

    Submitted
    提交

    Approved
    批准

    Rejected
    否决

    Deferred
    推迟

    Withdrawn
    撤回

    Carried out
    执行

    Evaluations
    评估次数

    \s\sagain, as the plan moved
    \s\s因计划变动重做

    To decide, half within
    决定用时，半数在

    \s\snine in ten within
    \s\s九成在

    Digest
    摘要

    Nothing happened.
    没有变化。

    REQUESTS
    申请

    WAITING
    待办

    %1: %2
    %1：%2

    asked for by %1
    由 %1 提出

    decided: %1
    已决定：%1

    voted on by %1
    已由 %1 投票

    carried out
    已执行

    withdrawn
    已撤回

    Finish
    完工

    %1 → %2 (%3)
    %1 → %2（%3）

    %1, taken in
    %1，新导入

    Buffers
    缓冲

    %1 → %2 drawn
    已动用 %1 → %2

    Reports
    上报

    Moved
    移动

    A digest is no table.
    摘要不是表格。

    Minutes are no table.
    会议纪要不是表格。

    Choose --format text or json.
    请选择 --format text 或 json。

    """#
}
