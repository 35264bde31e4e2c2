extension Chinese {
  /// Evaluations and their options.
  static let options = #"""
    evaluation %1
    评估 %1

    The request is %1; this is what it was decided on.
    此请求%1；以下为其决定所依据的评估。

    RECOMMENDED: %1
    推荐：%1

    RECOMMENDED: none
    推荐：无

    %1 is nowhere better than %2.
    %1 在任何方面都不优于 %2。

    Each better in something: %1.
    各有所长：%1。

    The plan reserves no buffer: a delay shows in the dates alone.
    计划未预留缓冲：延误只体现在日期上。

    Note:\s
    注意：

    %1 was to begin before and is not reported; taken to run as planned.
    %1早应开始而未上报；视为按计划进行。

    %1 were to begin before and are not reported; taken to run as planned.
    %1早应开始而未上报；视为按计划进行。

    NOT AN OPTION
    不可选

    computed on plan revision %1; the plan in force is revision %2.
    依据计划修订版 %1 计算；现行计划为修订版 %2。

    judges revision %1 of the request, which now reads as revision %2.
    评估的是请求第 %1 版，现为第 %2 版。

    EVIDENCE
    依据

    Computed on
    计算依据

    plan revision %1, request revision %2, ledger position #%3, policy version %4
    计划修订版 %1，请求第 %2 版，账本位置 #%3，策略第 %4 版

    Computed by
    计算者

    engine %1, seed %2, data date %3
    引擎 %1，种子 %2，数据日期 %3

    OPTION %1
    方案 %1

    Cannot be done
    无法实施

    Cannot be made
    无法成立

    Breaks
    违反

    : %1, as the policy allows.
    ：%1，策略允许。

    The request can be carried out from %1 on.
    此请求可自 %1 起实施。

    Taken up again in cycle %1.
    第 %1 周期再议。

    %1 takes over %2.
    %1 接手 %2。

    Waits for cycle %1
    待第 %1 周期

    Waits
    等待

    Becomes critical
    变为关键

    No longer critical
    不再关键

    Task moved
    移动的任务

    Displaced
    让路的任务

    Work booked
    占用工时

    No option has been worked out.
    尚未得出任何方案。

    Can be done
    可实施

    End of work
    工作结束

    \s\sagainst now
    \s\s与现状相比

    Milestones moved
    移动的里程碑

    Edits that wait
    等待的修改

    Buffer drawn
    动用缓冲

    Buffers drawn
    动用缓冲

    Reserve %1
    储备 %1

    Work added
    新增工时

    GOALS of %1
    目标：%1

    %1, target %2
    %1，目标值 %2

    %1 → %2 of %3
    %1 → %2 / %3

    Make the change now and pay the delay from the buffers.
    立即变更，延误由缓冲承担。

    Make the change now; tasks that can wait make room.
    立即变更；可延后的任务让路。

    Make the change now; others who have the skill take work over.
    立即变更；由具备技能的其他人员接手。

    Make a part of the change now; the rest becomes a request of its own.
    现在实施一部分；其余另立请求。

    Leave the plan as it is and take the request up again later.
    计划保持不变，此请求留待以后再议。

    Leave the plan as it is and refuse the request.
    计划保持不变，拒绝此请求。

    Of the options that can be done it breaks the fewest promises.
    在可实施的方案中，它违背的承诺最少。

    Nothing else can be done now without breaking a promise or a buffer.
    现在没有其他做法能不违背承诺、不突破缓冲。

    Of the options that can be done it draws the least buffer.
    在可实施的方案中，它动用的缓冲最少。

    At equal buffer it moves the fewest tasks.
    动用缓冲相同，它移动的任务最少。

    Nothing can be done now, but the next cycle can take it up.
    现在无法实施，但下一周期可以接纳。

    As asked, it can be done neither now nor when the next cycle opens.
    按此请求，现在和下一周期开始时均无法实施。

    buffer %1 is short by %2
    缓冲区 %1 尚缺 %2

    the promise for %1 is missed by %2
    对 %1 的承诺逾期 %2

    the deadline of %1 is missed by %2
    %1 超过截止日期 %2

    the date constraint of %1 cannot be kept
    %1 的日期约束无法满足

    no task that can wait competes for the same people
    没有可延后的任务在争用相同人员

    no deferrable task competes for the same people
    没有可延后的任务在争用相同人员

    nobody else who has the skill would make it cost less
    没有其他具备技能的人员能降低代价

    %1 would leave its float by %2
    %1 将超出其浮动时间 %2

    %1 starts on %2, before the cycle opens on %3
    %1 于 %2 开始，早于周期开始日 %3

    the promise for %1 is taken back
    对 %1 的承诺被收回

    the schedule does not hold: %1
    排程不成立：%1

    Answer
    答复

    Asked for
    询问日期

    the earliest date
    最早日期

    Earliest promise
    最早可承诺

    at no date without breaking a promise or a buffer
    任何日期都会违背承诺或突破缓冲

    Done by
    承担者

    WHY NOT %1
    为何不能 %1

    Nothing is recorded, reserved or promised by asking.
    询问不会记录、预留或承诺任何内容。

    """#
}
