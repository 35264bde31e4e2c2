extension Chinese {
  /// The health of a plan.
  static let health = #"""
    Lines not linked both ways
    未双向链接的行

    Links with a lead
    带提前量的链接

    Links with a lag
    带滞后量的链接

    Links from finish to start
    完成到开始的链接

    Hard constraints
    硬约束

    Float above 44 days
    浮动超过 44 天

    Negative float
    负浮动

    Longer than 44 days
    工期超过 44 天

    Invalid dates
    无效日期

    Work without people
    无人承担的工作

    Missed the baseline
    未达基准

    Critical path test
    关键路径测试

    Critical path length index
    关键路径长度指数

    Baseline execution index
    基准执行指数

    Dangling lines
    悬空的行

    Redundant links
    冗余链接

    Out of sequence
    次序颠倒

    Nothing leads to these lines, or they lead to nothing: link them.
    这些行没有前置或没有后续：请链接。

    A lead lets work begin before what it waits for: split the work instead.
    提前量使工作早于其所等待者开始：请改为拆分工作。

    A lag hides work that nobody owns: make it a task.
    滞后量掩盖了无人负责的工作：请建为任务。

    Few links may tie other ends than a finish to a start.
    只有少数链接可以不是完成到开始。

    A date that links cannot move hides delay: let links drive it.
    链接不能推动的日期会掩盖延误：请由链接决定日期。

    So much float speaks of a link that is missing.
    如此大的浮动说明缺少链接。

    A date is broken as things stand: ask what drives it.
    按现状某个日期无法守住：请查明其成因。

    Work so long cannot be followed: break it down.
    工期过长无法跟踪：请分解。

    Work lies in the past and is not reported, or is reported ahead of time.
    工作在过去却未上报，或提前上报。

    Nobody is assigned to this work.
    此工作无人承担。

    The baseline was not met.
    未达到基准。

    This line made 600 days longer does not move the end of all work.
    将此行延长 600 天也不影响全部工作的结束。

    The end of all work lies behind the date it is wanted by.
    全部工作的结束晚于期望日期。

    By the baseline, this work would be finished.
    按基准，此工作应已完成。

    No link binds their start, or none waits for their finish.
    没有链接约束其开始，或没有任务等待其完成。

    Other links bind the same: these can go.
    其他链接已有同样约束：可以删除。

    The work did not wait for what its links name.
    工作未等待其链接所指的前置任务。

    """#
}
