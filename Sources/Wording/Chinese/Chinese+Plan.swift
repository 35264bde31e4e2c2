extension Chinese {
  /// The plan, its chart and what holds its lines.
  static let plan = #"""
    Id
    编号

    Days
    天数

    Float
    浮动

    Work
    工作

    Promises
    承诺

    Promise
    承诺

    Promised
    承诺日期

    Buffers
    缓冲区

    Buffer
    缓冲区

    Milestone
    里程碑

    Size
    规模

    Drawn
    已动用

    Draws
    动用

    Left
    剩余

    Plan
    计划

    MILESTONES
    里程碑

    BUFFERS
    缓冲区

    \sovertdrawn
    ，已透支

    \soverdrawn
    ，已透支

    , baseline %1 (%2)
    ，基准 %1（%2）

    %1: %2 of %3 drawn,\s
    %1：已动用 %2 / %3，

    %1 of %2 drawn
    已动用 %1 / %2

    , holds until %1
    ，可守到 %1

    no tasks
    没有任务

    no tasks yet
    尚无任务

    %1: %2 finished, %3 started, %4 to come
    %1：%2 项完成，%3 项进行中，%4 项未开始

    \s%1 of %2 finished, %3 started
    \s%1 / %2 完成，%3 项进行中

    none made
    未作承诺

    all %1 kept
    %1 项全部守住

    %1 of %2 kept
    %2 项中守住 %1 项

    %1 kept,\s
    %1 项守住，

    %1 missed
    %1 项失守

    , %1 still late
    ，%1 项仍逾期

    , %1 MISSED
    ，%1 项失守

    , %1 TAKEN BACK
    ，%1 项被收回

    %1, promised %2 to %3, now %4
    %1，承诺 %3 于 %2，现为 %4

    , option %1
    ，方案 %1

    Carried out: the chart shows the plan with it, and what it moved.
    已实施：图中为含此变更的计划及其所移动的内容。

    Not carried out: the chart shows the plan as it would become.
    尚未实施：图中为实施后的计划。

    STALE
    已失效

    : the plan has moved since. Next: leeway evaluate %1
    ：此后计划已变动。下一步：leeway evaluate %1

    Cannot be done:\s
    无法实施：

    End of all work %1 → %2 (%3)
    全部工作结束 %1 → %2（%3）

    \scritical
    \s关键

    \sother work
    \s其他工作

    \sdone
    \s已完成

    \ssummary
    \s摘要任务

    ◆ milestone, ◇ reached
    ◆ 里程碑，◇ 已达成

    ▽ promised, ▼ missed
    ▽ 承诺，▼ 失守

    ◈ milestone on its promise
    ◈ 里程碑恰在承诺日

    ▒ buffer drawn, ░ left
    ▒ 缓冲已动用，░ 剩余

    ┊ data date %1
    ┊ 数据日期 %1

    \slate, or buffer overdrawn
    \s逾期或缓冲透支

    \spaused
    \s暂停

    · before, ~ moved, + added, - removed
    · 之前，~ 移动，+ 新增，- 删除

    Days: by which the end moves
    天数：完成日期的变动

    %1 of %2 shown:\s
    显示 %1 / %2：

    all
    全部

    what drives the end of all work
    决定全部工作结束日期的行

    what is off its baseline
    偏离基准的行

    what the change adds, removes or moves
    变更新增、删除或移动的行

    The plan has no lines yet.
    计划中还没有任何行。

    No line drives the end of all work: none is critical.
    没有任何行决定全部工作的结束：没有关键任务。

    Every line stands on its baseline.
    每一行都与基准一致。

    The change moves no line of the plan.
    此变更不移动计划中的任何行。

    new
    新增

    gone
    已删除

    removed
    已删除

    added
    新增

    start
    开始

    start only
    仅开始

    was
    原为

    was %1
    原为 %1

    ░ %1 of %2 drawn
    ░ 已动用 %1 / %2

    still late
    仍逾期

    kept again
    重新守住

    not started
    未开始

    started %1, %2 left as of %3
    %1 开始，截至 %3 剩余 %2

    finished %1, started %2
    %1 完成，%2 开始

    project buffer behind %1
    %1 之后的项目缓冲

    feeding buffer between %1 and %2
    %1 与 %2 之间的汇入缓冲

    milestone buffer behind %1
    %1 之后的里程碑缓冲

    the safety cut from its chain (cut)
    取自其链的安全时间之和（cut）

    half of its chain (half)
    其链长的一半（half）

    the root of its chain's squared safety (rsem)
    其链安全时间的平方和之根（rsem）

    as the plan asks (explicit)
    按计划指定（explicit）

    stands as reported
    按上报的进度

    spans %1
    跨越 %1

    begins with %1, ends with %2
    始于 %1，止于 %2

    waits for %1, who works on %2 until then
    等待 %1，其在此之前忙于 %2

    waits for what reserve %1 keeps free until then
    等待储备 %1 在此之前保留的产能

    begins no earlier so that %1 works no more than %2 a %3
    不能更早开始，以使 %1 每%3工作不超过 %2

    is to %1
    须%1

    , as %1 is
    ，与 %1 相同

    begins with the plan
    随计划开始

    had not begun when progress was last reported, and can begin no earlier
    上次上报进度时尚未开始，不能更早开始

    waits for nothing: it stands where it was put
    不等待任何事项：停在所安排的位置

    waits for the finish of %1
    等待 %1 完成

    waits for the start of %1
    等待 %1 开始

    may not finish before %1 does
    不得早于 %1 的完成而完成

    may not finish before %1 starts
    不得早于 %1 的开始而完成

    start as soon as possible
    尽早开始

    start as late as possible
    尽晚开始

    start no earlier than %1
    不早于 %1 开始

    start no later than %1
    不晚于 %1 开始

    finish no earlier than %1
    不早于 %1 完成

    finish no later than %1
    不晚于 %1 完成

    start on %1
    于 %1 开始

    finish on %1
    于 %1 完成

    """#
}
