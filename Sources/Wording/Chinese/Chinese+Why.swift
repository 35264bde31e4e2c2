extension Chinese {
  /// Why something stands where it does.
  static let why = #"""
    Why %1 stands where it does
    %1 为何在此

    Why %1 is where it is
    %1 为何在此

    What starts or ends on %1
    %1 开始或结束的行

    No line starts or finishes on that day.
    当日没有开始或完成的行。

    The walk ends here, at work under way; data date\s
    追溯到此为止，工作正在进行；数据日期\s

    put there by\s
    成因：

    Nothing has moved it since it entered the plan.
    自进入计划以来没有变动。

    WHAT MOVED IT
    变动经过

    \sof working time, the sum of %1
    \s工作时间，共 %1

    to %1 \s
    至 %1\s\s

    \sto %1 \s
    \s至 %1\s\s

    its finish moved from %1 to %2
    完成日期由 %1 移至 %2

    What drives %1
    %1 由何决定

    Line
    行

    Held by
    受制于

    Float is what a line may slip before the end of all work moves; people do not count.
    浮动时间指一行在不影响全部工作结束的前提下可延后的时间；不计人员约束。

    ; it wanted %1
    ；需要 %1

    holds until %1
    可守到 %1

    as in the baseline
    与基准一致

    %1 against the baseline
    与基准相比 %1

    plan taken in from %1 by %2
    %2 由 %1 导入计划

    progress of %1, reported by %2
    %2 上报 %1 的进度

    %1 %2, option %3
    %1 %2，方案 %3

    , which pushed it back to make room
    ，使其让路后移

    because: %1
    理由：%1

    goals: %1
    目标：%1


    begins with the first shift that is long enough for it
    从第一个足够长的班次开始

    """#
}
