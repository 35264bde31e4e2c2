extension Chinese {
  /// Change requests, their edits and the queue.
  static let requests = #"""
    The queue is empty: no request waits for anything.
    队列为空：没有等待处理的变更请求。

    Queue of change requests
    变更请求队列

    %1 of %2 open
    %2 项中 %1 项未结

    Priority from 1 (low) to 5 (high), by urgency and importance; age in days.
    优先级由紧急度与重要度得出，1 最低，5 最高；等待时间以天计。

    Request
    请求

    Prio
    优先

    Stage
    阶段

    Wanted by
    期望日期

    Age
    天数

    , STALE
    ，已失效

    ; STALE
    ；已失效

    , evaluation STALE
    ，评估已失效

    , computed on plan revision %1
    ，依据计划修订版 %1 计算

    , for %1
    ，客户 %1

    , value %1
    ，金额 %1

    split off from %1
    由 %1 拆出

    what was left out is %1
    未纳入的部分为 %1

    recommended %1:\s
    推荐 %1：

    recommends %1:\s
    推荐 %1：

    recommends %1, %2
    推荐 %1，%2

    signatures missing:\s
    尚缺签字：

    draws %1 of buffer
    动用缓冲 %1

    restores %1 of buffer
    归还缓冲 %1

    draws no buffer
    不动用缓冲

    finish stays %1, %2
    完成日期保持 %1，%2

    finish %1 → %2 (%3), %4
    完成 %1 → %2（%3），%4

    submitted
    已提交

    evaluated
    已评估

    approved
    已批准

    approved, %1
    已批准，%1

    rejected
    已拒绝

    deferred
    已推迟

    deferred to cycle %1
    推迟至第 %1 周期

    carried out as plan revision %1
    已实施为计划修订版 %1

    withdrawn
    已撤回

    rescheduled
    已重排

    Asked by
    申请人

    none given
    未说明

    Weight
    权重

    urgency %1 of 5, importance %2 of 5
    紧急度 %1/5，重要度 %2/5

    If refused
    若被拒绝

    May make room
    可让路

    Edits
    修改

    Submitted
    已提交

    Last event
    最近事件

    %1 by %2
    %1，%2

    %1, #%2, now revision %3
    %1，#%2，现为第 %3 版

    EVALUATION %1
    评估 %1

    Split off from
    拆自

    Left out
    未纳入

    asked for by %1
    由 %1 提出

    SIGNATURES
    签字

    Person
    人员

    For
    角色

    Choice
    决定

    approve %1
    批准 %1

    reject
    拒绝

    defer to cycle %1
    推迟至第 %1 周期

    remove %1
    删除 %1

    let %1 take %2
    将 %1 的工期设为 %2

    , %1 to be safe
    ，含安全时间为 %1

    let %1 %2
    令 %1 %2

    promise %1 to %2 for %3
    向 %2 承诺 %1 于 %3

    take back the promise for %1
    收回对 %1 的承诺

    set the deadline of %1 to %2
    将 %1 的截止日期设为 %2

    drop the deadline of %1
    取消 %1 的截止日期

    put %1 on %2
    指派 %1 到 %2

    take %1 off %2
    从 %2 撤下 %1

    link %1
    链接%1

    unlink %1 from %2
    解除 %1 与 %2 的链接

    set the capacity of %1 to %2
    将 %1 的产能设为 %2

    let %1 pause
    允许 %1 中断

    let %1 run through
    要求 %1 连续进行

    let %1 draw on reserves
    允许 %1 动用储备

    no longer let %1 draw on reserves
    不再允许 %1 动用储备

    add task %1, %2
    新增任务 %1，%2

    add milestone %1
    新增里程碑 %1

    add summary %1
    新增摘要任务 %1

    , under %1
    ，归于 %1

    , done by %1
    ，由 %1 完成

    ; it is to %1
    ；须%1

    , promised to %1 for %2
    ，承诺 %1 于 %2

    the start of %1 to the finish of %2
    \s%1 的开始与 %2 的完成

    the start of %1 to the start of %2
    \s%1 的开始与 %2 的开始

    the finish of %1 to the finish of %2
    \s%1 的完成与 %2 的完成

    the finish of %1 to the start of %2
    \s%1 的完成与 %2 的开始

    \sin the calendar of %1
    （按 %1 的日历）

    \sin the plan's calendar
    （按计划日历）

    %1, %2 %3 it
    %1，其%3 %2

    after
    后

    before
    前

    on %1
    %1

    from %1 to %2
    %1 至 %2

    no work in calendar %1 %2 (%3)
    日历 %1 在 %2 不工作（%3）

    work %1 in calendar %2 %3 (%4)
    日历 %2 在 %3 工作 %1（%4）

    """#
}
