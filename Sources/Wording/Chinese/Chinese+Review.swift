extension Chinese {
  /// What came of changes.
  static let reviews = #"""
    The change is %1, not carried out.
    该变更为%1，尚未执行。

    Work of the change is not finished: %1.
    该变更的工作尚未完成：%1。

    %1 is not an open request of another id.
    %1 不是另一编号的未结申请。

    See what came of it: leeway audit CHANGE
    查看其结果：leeway audit CHANGE

    Report it first: leeway progress %1 --remaining 0
    请先上报：leeway progress %1 --remaining 0

    Submit the request that takes its place first: leeway submit
    请先提交取而代之的申请：leeway submit

    Request superseded
    申请被取代

    by %1: %2
    由 %1 取代：%2

    Change reviewed
    变更已复盘

    %1 takes the place of the request
    %1 取代该申请

    estimated by %1
    由 %1 估算

    no work of its own
    没有自身的工作

    estimated %1, took %2: %3
    估算 %1，实际 %2：%3

    %1 expected %2, reached %3 (%4)
    %1 预期 %2，于 %3 达成（%4）

    %1 expected %2, planned now %3 (%4)
    %1 预期 %2，现计划 %3（%4）

    No change was carried out yet.
    尚未执行任何变更。

    Changes that were carried out
    已执行的变更

    Work
    工作

    What it took
    实际耗时

    %1 of %2
    %1 / %2

    ESTIMATES
    估算

    against what work took
    与实际工作相比

    Estimator
    估算人

    Tasks
    任务

    Estimated
    估算

    Took
    实际

    Error
    误差

    From
    从

    To
    到

    under way
    进行中

    implemented
    已实施

    reviewed
    已复盘

    %1 is reviewed already
    %1 已复盘

    Reviewed %1
    已复盘 %1

    %1 is superseded already
    %1 已被取代

    %1 takes the place of %2
    %1 取代 %2

    """#
}
