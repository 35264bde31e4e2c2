extension Chinese {
  /// Words that many reports use.
  static let general = #"""
    %1 task
    %1 项任务

    %1 event
    %1 个事件

    %1 line
    %1 行

    %1 buffer
    %1 个缓冲区

    %1 request
    %1 项变更请求

    %1 approved request
    %1 项已批准的请求

    %1 deferred request
    %1 项推迟的请求

    %1 week
    %1 周

    %1 day
    %1 天

    %1 days
    %1 天

    %1 row
    %1 行

    %1 step
    %1 步

    %1 movement
    %1 笔变动

    %1 projection
    %1 个投影

    %1 evaluation
    %1 份评估

    %1 finding
    %1 处问题

    %1 command
    %1 条命令

    %1 checkpoint
    %1 个检查点

    %1 state
    %1 个状态

    unchanged
    不变

    next:\s
    下一步：

    SHA-256
    SHA-256

    : %1
    ：%1

    : %1.
    ：%1。

    %1.\s
    %1。

    %1: %2
    %1：%2

    %1, %2
    %1，%2

    %1 (%2)
    %1（%2）

    %1 → %2 (%3)
    %1 → %2（%3）

    %1, once cycle %2 is open
    %1，待第 %2 周期开始

    %1, once that cycle is open
    %1，待该周期开始

    \sand\s
    和

    \sof\s
    \s/\s

    %1 of %2
    %1 / %2

    %1 for %2
    %1，为 %2

    %1 to %2
    %1 至 %2

    %1 to %2,\s
    %1 至 %2，

    %1 and %2 more
    %1 等，另有 %2 项

    and %1 more
    另有 %1 项

    \sand %1 more
    ，另有 %1 项

    yes
    是

    NO
    否

    YES
    可以

    no
    否

    none
    无

    kept
    守住

    MISSED
    失守

    Before
    之前

    After
    之后

    Moved
    变动

    Start
    开始

    Finish
    完成

    End
    结束

    Project
    项目

    Task
    任务

    Tasks moved
    移动的任务

    Title
    标题

    Reason
    理由

    By
    操作人

    day
    天

    week
    周

    plan revision %1
    计划修订版 %1

    SHA-256 %1
    SHA-256：%1

    error[%1]
    错误[%1]

    %1 (tier %2)
    %1（%2 级客户）

    project manager
    项目经理

    sales manager
    销售经理

    project
    项目

    sales
    销售

    company
    公司

    %1 elapsed
    %1 日历时间

    %1, %2 elapsed
    %1，%2 日历时间

    finish %1
    完成 %1

    standard input
    标准输入

    """#
}
