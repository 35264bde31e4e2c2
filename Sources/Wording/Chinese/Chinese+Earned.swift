extension Chinese {
  /// Earned value and earned schedule.
  static let earned = #"""
    · planned  o earned  x spent
    · 计划  o 挣得  x 消耗

    Earned value and schedule · %1
    挣值与挣得进度 · %1

    No progress has been reported yet, so that nothing is earned.
    尚未上报进度，因此没有挣值。

    Work in days of one full person, time in working days. PV planned, EV earned, AC spent; ES the day at which the baseline has what is earned; SV(t) = ES − AT, SPI(t) = ES / AT; IEAC(t) the end of work at that pace.
    工作量以人天计，时间以工作日计。PV 计划值，EV 挣值，AC 实际成本；ES 为基准达到该挣值之日；SV(t) = ES − AT，SPI(t) = ES / AT；IEAC(t) 为按此速度的工作结束日期。

    %1 to %2, %3 of work
    %1 至 %2，工作量 %3

    Earned
    挣得

    %1 %% by %2
    %1 %%，截至 %2

    At this pace
    按此速度

    work ends %1, %2
    工作于 %1 结束，%2

    Status
    状态日

    PV
    PV

    EV
    EV

    AC
    AC

    SPI
    SPI

    CPI
    CPI

    EAC
    EAC

    ES
    ES

    SV(t)
    SV(t)

    SPI(t)
    SPI(t)

    IEAC(t)
    IEAC(t)

    o
    o

    x
    x

    """#
}
