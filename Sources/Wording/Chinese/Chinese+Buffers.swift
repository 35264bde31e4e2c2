extension Chinese {
  /// Buffers as budgets, and reserves.
  static let buffers = #"""
    MOVEMENTS
    变动

    Position
    位置

    Recorded
    记录时间

    Cause
    原因

    Balance
    余额

    sum of %1
    %1合计

    Does not add up
    账目不平

    : the budget says %1. Next: leeway verify
    ：预算为 %1。下一步：leeway verify

    The plan reserves no buffers.
    计划没有预留缓冲区。

    name some under buffers: in the plan file, before it is imported
    导入前在计划文件的 buffers: 下列出

    ; got %1 of %2 wanted, the plan had no room for more
    ；需要 %2，得到 %1，计划中没有更多余地

    Reserved
    预留

    Restored
    已归还

    , overdrawn
    ，已透支

    \s%1 drawn
    \s已动用 %1

    Chain
    链

    Zone
    区域

    %1 of %2 done
    %2 中已完成 %1

    , no work done yet
    ，尚未开工

    drawn faster than work is done
    消耗快于工作进展

    drawn no faster than work is done
    消耗不快于工作进展

    , burn rate %1: %2
    ，消耗率 %1：%2

    %1 early
    提前 %1

    %1 late
    逾期 %1

    on the day
    恰在当日

    %1, projected %2,\s
    %1，预计 %2，

    Nothing has been drawn from it yet.
    尚未动用。

    Drawn by
    动用者

    Net
    净额

    restored
    已归还

    \s· reserve of %1
    \s· %1 的储备

    : %1 from %2 to %3
    ：%1，自 %2 至 %3

    nobody
    无

    reserve
    预留

    work on %1
    %1 的执行

    ● green
    ● 绿

    ▲ yellow
    ▲ 黄

    ■ red
    ■ 红

    green
    绿

    yellow
    黄

    red
    红

    \s(pending %1)
    （待转 %1）

    the new line %1
    新行 %1

    whether %1 stays
    %1 的去留

    the link from %1 to %2
    %1 到 %2 的链接

    the work of %1 on %2
    %1 在 %2 上的工作

    the same days of calendar %1
    日历 %1 的相同日期

    the duration of %1
    %1 的工期

    the date constraint of %1
    %1 的日期约束

    the promise of %1
    %1 的承诺

    the deadline of %1
    %1 的截止日期

    the capacity of %1
    %1 的产能

    whether %1 may pause
    %1 是否可以中断

    whether %1 may draw on reserves
    %1 是否可以动用储备

    """#
}
