extension Chinese {
  /// The audit trail, titles of events, and what changed.
  static let audit = #"""
    Nothing is recorded about %1.
    没有关于 %1 的记录。

    Audit trail · %1
    审计轨迹 · %1

    who
    何人

    effective
    生效

    why
    理由

    no reason given
    未说明理由

    evidence
    依据

    effect
    影响

    stream
    事件流

    %1, revision %2
    %1，第 %2 版

    No baseline is named yet.
    尚未命名任何基准。

    Baseline
    基准

    Stands for
    代表

    Named
    命名

    %1 file %2
    %1 文件 %2

    %1 reserves %2
    %1 预留 %2

    \sof %1 wanted
    （需要 %1）

    , until %1
    ，至 %1

    data date %1
    数据日期 %1

    %1 was approved, option %2
    %1 获批准，方案 %2

    displaced: %1
    让路：%1

    for %1, %2
    代 %1，%2

    requester, %1
    申请人，%1

    handed it in for %1, %2
    代 %1 提交，%2

    split off from %1, on the same decision
    依同一决定由 %1 拆出

    asks to %1
    请求：%1

    plan revision %1, request revision %2, position #%3, policy version %4
    计划修订版 %1，请求第 %2 版，位置 #%3，策略第 %4 版

    engine %1, seed %2
    引擎 %1，种子 %2

    plan revision %1, request revision %2
    计划修订版 %1，请求第 %2 版

    votes to %1
    表决：%1

    all roles agree
    各角色一致同意

    the board decides to %1
    委员会决定：%1

    in force as plan revision %1
    作为计划修订版 %1 生效

    what was left out is asked for by %1
    未纳入的部分由 %1 提出

    nothing more comes of the request
    此请求到此为止

    %1 signs as %2
    %1 以%2身份签字

    %1 is measured by %2, target %3
    %1方以 %2 衡量，目标值 %3

    %1 means the ledger as it was after #%2
    %1 指 #%2 之后的账本

    tree root %1
    树根 %1

    %1, version %2: %3, digest %4
    %1，第 %2 版：%3，摘要 %4

    Plan taken in
    导入计划

    %1: %2, %3, from %4
    %1：%2，%3，来自 %4

    Progress reported
    上报进度

    Plan rescheduled
    重排计划

    %1, option %2: %3 placed anew
    %1，方案 %2：重排 %3

    Change requested
    提出变更

    Request revised
    修订请求

    Options evaluated
    评估方案

    Vote cast
    表决

    %1, as %2
    %1，身份：%2

    Change approved
    批准变更

    Change rejected
    拒绝变更

    Change deferred
    推迟变更

    Change carried out
    实施变更

    as plan revision %1
    作为计划修订版 %1

    ; the rest is %1
    ；其余为 %1

    Request withdrawn
    撤回请求

    Board named
    任命委员会

    Policy adopted
    采用策略

    version %1, cycles of %2
    第 %1 版，周期 %2

    Goal defined
    定义目标

    %1 %2, target %3
    %1 %2，目标值 %3

    Baseline named
    命名基准

    %1 stands for #%2
    %1 代表 #%2

    Checkpoint
    检查点

    %1, root %2, digests of %3
    %1，根 %2，%3的摘要

    signed by %1
    签字人：%1

    %1, signed by %2
    %1，签字人：%2

    No event is meant by that.
    没有符合的事件。

    Nothing is recorded yet.
    尚无记录。

    Stream
    事件流

    Event
    事件

    moves no task
    不移动任务

    moves %1: %2
    移动 %1：%2

    ; and %1 more
    ；另有 %1 项

    draws %1 from %2
    从 %2 动用 %1

    gives %1 back to %2
    归还 %2 %1

    end of work %1 (%2)
    工作结束 %1（%2）

    %1 cannot be done: %2
    %1 无法实施：%2

    %1: %2, %3 moved, buffer drawn %4
    %1：%2，移动 %3，动用缓冲 %4

    What changed
    变动

    from #%1 to #%2
    从 #%1 到 #%2

    No plan, buffer or request differs.
    计划、缓冲区和请求均无差异。

    Change
    变更

    %1, %2 signed
    %1，%2 人已签

    Plan revision
    计划修订版

    Links added
    新增链接

    Links removed
    删除链接

    taken back
    已收回

    task %1
    任务 %1

    buffer %1
    缓冲区 %1

    project %1
    项目 %1

    the whole ledger
    整个账本

    """#
}
