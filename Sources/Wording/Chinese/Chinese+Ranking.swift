extension Chinese {
  /// Scores, their terms, the order of the queue, review cycles.
  static let ranking = #"""
    The request has been deferred %1; the policy allows %2.
    该申请已被推迟 %1；策略最多允许 %2 次。

    %1 time
    %1 次

    Decide now: leeway approve CHANGE, or leeway reject CHANGE
    请现在决定：leeway approve CHANGE，或 leeway reject CHANGE

    Cycle %1 opens on %2; cycle %3 is open.
    周期 %1 于 %2 开启；当前是周期 %3。

    Open the cycle that it is: leeway cycle open
    开启当前周期：leeway cycle open

    The request is ranked by %1, which would change from %2 to %3.
    申请按 %1 排序，该项将由 %2 变为 %3。

    Say why: --because TEXT
    请说明理由：--because TEXT

    The score of %1 is not the sum of its terms.
    %1 的得分不等于各项之和。

    Request ranked
    申请已排序

    score %1, %2
    得分 %1，%2

    %1 Revised: %2
    %1 修订理由：%2

    policy version %1
    策略版本 %1

    score %1
    得分 %1

    %1 %2 x %3 = %4: %5
    %1 %2 × %3 = %4：%5

    urgency %1, importance %2
    紧急度 %1，重要度 %2

    urgency %1 of 5
    紧急度 %1（满分 5）

    importance %1 of 5
    重要度 %1（满分 5）

    customer of tier %1
    %1 级客户

    no customer of a tier
    无分级客户

    not evaluated
    未评估

    gains %1 and loses %2 of weight %3
    增益权重 %1，受损 %2，共 %3

    %1 %% in each of %2 cycles since it was first deferred
    自首次推迟起 %2 个周期，每周期 %1 %%

    %1 minutes charged, 480 a day
    计费 %1 分钟，每天 480

    pushed back by %1 minutes, 480 a day
    任务后移 %1 分钟，每天 480

    it breaks a promise or a limit
    违反承诺或限制

    %1 of %2 minutes of the fullest buffer
    动用最多的缓冲已用 %1 / %2 分钟

    CD3: %1 over %2 weeks, for %3 minutes of work, %4 a point
    CD3：%1 按 %2 周计，工作 %3 分钟，每分值 %4

    WSJF: importance %1 and urgency %2 for %3 minutes of work
    WSJF：重要度 %1、紧急度 %2，工作 %3 分钟

    matrix
    矩阵

    urgency
    紧急度

    importance
    重要度

    customer tier
    客户级别

    goal fit
    目标契合

    cost of delay
    延迟成本

    waiting
    等待

    buffer price
    缓冲价格

    displaced work
    被挤占工作

    risk
    风险

    when submitted
    提交时

    when revised
    修订时

    when evaluated
    评估时

    when the policy was adopted
    采用策略时

    when cycle %1 was opened
    周期 %1 开启时

    Why the queue stands so
    队列为何如此排序

    %1 open
    %1 项未结

    Equal scores: the older first, then the lower number. Points are rounded to thousandths.
    得分相同：先提交者在前，再按编号。分值取至千分位。

    score %1, recorded at #%2 %3, policy version %4
    得分 %1，记于 #%2，%3，策略版本 %4

    score %1, as it is now
    得分 %1，按当前情况

    ; guaranteed slot: deferred %1 times
    ；保证席位：已推迟 %1 次

    ; guaranteed slot
    ；保证席位

    Term
    项

    From
    依据

    Value
    值

    Weight
    权重

    Adds
    计入

    score
    得分

    %1 before %2: it may be deferred no more and comes first
    %1 先于 %2：不可再推迟，故居首

    %1 before %2: its score is higher by %3
    %1 先于 %2：得分高 %3

    %1 before %2: the scores are equal; it was submitted earlier
    %1 先于 %2：得分相同；提交较早

    %1 before %2: submitted together; its number is lower
    %1 先于 %2：同时提交；编号较小

    Opened %1 already
    %1 已开启

    Opened %1: %2 ranked
    已开启 %1：%2 已排序

    %1 request
    %1 项申请

    requests are ranked by %1, the older first where that is equal
    申请按 %1 排序，相同时先提交者在前

    a deal's money is lost over %1 weeks; %2 a week for a week of work makes a point
    合同金额按 %1 周流失；每周工作每周 %2 计一分

    what waits costs %1 %% more in each cycle
    等待者每周期增加 %1 %%

    a request is deferred %1 at most
    申请最多推迟 %1

    a task is displaced %1 at most
    任务最多被挤占 %1

    %1 has been displaced %2 times, the policy allows %3
    %1 已被挤占 %2 次，策略最多允许 %3 次

    Debt of deferral and displacement
    推迟与挤占的欠债

    cycle %1, %2 %% a cycle
    周期 %1，每周期 %2 %%

    DEFERRED REQUESTS
    被推迟的申请

    owed to those who ask
    欠申请方

    No open request has been deferred.
    没有未结申请被推迟。

    Deferred
    推迟

    Since
    自周期

    Cycles
    周期数

    Debt
    欠债

    until %1
    待周期 %1

    decide now
    请现在决定

    DISPLACED TASKS
    被挤占的任务

    owed to the project
    欠项目方

    No unfinished task has made room for a change.
    没有未完成任务为变更让位。

    Displaced
    挤占

    no more
    不可再挤

    MOVED FOR CHANGES
    为变更移动

    whom to tell, old and new dates
    须告知者及新旧日期

    nobody is assigned
    无人分配

    \sfor %1: %2 to %3 → %4 to %5; %6
    \s为 %1：%2 至 %3 → %4 至 %5；%6

    ; approved, not carried out
    ；已批准，尚未实施

    BY DEPARTMENT
    按部门

    Requests
    申请

    Tasks
    任务

    A request owes its priority, a task the working time by which it was pushed back; both grow by the interest of the policy in each cycle.
    申请所欠为其优先级，任务所欠为其后移的工作时间；两者每周期按策略利率增长。
    """#
}
