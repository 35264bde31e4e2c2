extension Chinese {
  /// What commands that write say of their work.
  static let receipts = #"""
    events %1–%2
    事件 %1–%2

    event %1
    事件 %1

    nothing new to record
    没有新内容可记录

    %1 (already recorded: %2)
    %1（已有记录：%2）

    Dry run: nothing is recorded. %1 (%2)
    试运行：不作记录。%1（%2）

    Dry run: nothing is made. An empty ledger would be made in %1.
    试运行：不创建任何内容。将在 %1 创建空账本。

    Both sides agree: %1 is approved.
    双方一致：%1 获批准。

    Both sides agree: %1 is rejected.
    双方一致：%1 被拒绝。

    Both sides agree: %1.
    双方一致：%1。

    The two sides differ: nothing is decided until they agree.
    双方意见不同：达成一致前不作决定。

    %1 has not signed
    %1 尚未签字

    %1 signed: %2
    %1 已签字：%2

    %1 bears this signature already
    %1 已有此签字

    Signed for %1: %2
    已为 %1 签字：%2

    revision %1
    修订版 %1

    %1, unchanged
    %1，不变

    none touched
    未动用

    %1 gets back %2
    %1 收回 %2

    %1 gives %2
    %1 付出 %2

    : %1 of %2 drawn
    ：已动用 %1 / %2

    , OVERDRAWN
    ，已透支

    %1 is reported so already
    %1 已如此上报

    Recorded progress of %1
    已记录 %1 的进度

    %1 is carried out already
    %1 已实施

    Carried out %1
    已实施 %1

    asked for by %1, deferred to cycle %2
    由 %1 提出，推迟至第 %2 周期

    %1 is withdrawn already
    %1 已撤回

    Withdrew %1
    已撤回 %1

    Evaluated %1
    已评估 %1

    Revised
    已修订

    Reads so already:
    内容已是如此：

    Baseline %1 is set so already
    基准 %1 已如此设定

    Named baseline %1
    已命名基准 %1

    Named the board
    已任命委员会

    The board is named already
    委员会已任命

    Imported %1 as project %2
    已将 %1 导入为项目 %2

    Made an empty ledger in %1.
    已在 %1 创建空账本。

    made key
    已生成密钥

    new key
    新密钥

    digest
    摘要

    kept as %1
    保留为 %1

    replaced
    已替换

    resumed
    已续传

    Nobody decides about changes yet: name the board with leeway board.
    尚无人决定变更：用 leeway board 任命委员会。

    Read as %1:
    按 %1 读取：

    Scheduled from %1 to %2.
    排程自 %1 至 %2。

    %1 reserves %2, until %3
    %1 预留 %2，至 %3

    %1 reserves %2, until %3; %4 were wanted
    %1 预留 %2，至 %3；需要 %4

    No buffer is reserved: only promises and deadlines stand against a delay.
    没有预留缓冲：只有承诺和截止日期抵御延误。

    Not kept:
    未保留：

    Kept with another meaning:
    含义有变：

    Kept, and could be read otherwise:
    已保留，也可作他解：

    Nothing in the file was left out.
    文件内容无一遗漏。

    Not written:
    未写出：

    Written with another meaning:
    写出但含义有变：

    Written, and could be otherwise:
    已写出，也可作他选：

    Wrote %1 to %2.
    已将 %1 写入 %2。

    tasks
    项任务

    task
    项任务

    summaries
    项摘要任务

    summary
    项摘要任务

    milestones
    个里程碑

    milestone
    个里程碑

    links finish to start
    条完成到开始链接

    link finish to start
    条完成到开始链接

    links start to start
    条开始到开始链接

    link start to start
    条开始到开始链接

    links finish to finish
    条完成到完成链接

    link finish to finish
    条完成到完成链接

    links start to finish
    条开始到完成链接

    link start to finish
    条开始到完成链接

    calendars
    个日历

    calendar
    个日历

    calendar exceptions
    个日历例外

    calendar exception
    个日历例外

    resources
    个资源

    resource
    个资源

    assignments
    项指派

    assignment
    项指派

    date constraints
    项日期约束

    date constraint
    项日期约束

    deadlines
    个截止日期

    deadline
    个截止日期

    promises
    项承诺

    promise
    项承诺

    tasks under way or done
    项进行中或已完成的任务

    task under way or done
    项进行中或已完成的任务

    buffers
    个缓冲区

    buffer
    个缓冲区

    """#
}
