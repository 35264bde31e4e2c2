extension Chinese {
  /// The help at length of the commands that show how things stand.
  static let helpReading = #"""
    Up to 12 projects are all shown. Of more, those are shown that need attention: a promise missed first, then a buffer red, then yellow, at most 12; the others are counted.
    不超过 12 个项目时全部显示。更多时只显示需要关注的：先是承诺失守的，再是缓冲为红色的，然后黄色的，最多 12 个；其余只计数。

    Accounts are buffers, what draws on them, and departments that are charged for it. The entries of a transaction sum to zero, and so do all balances.
    账户包括缓冲、动用缓冲的事项，以及为此承担的部门。每笔交易的分录之和为零，所有余额之和也为零。

    As with plan and buffer, an id after the verb shows that one in full: what is asked for and why, every edit, who has signed, and what to do next. --explain shows every term of every score with its weight, and why each request stands before the next.
    与 plan 和 buffer 一样，动词后的 id 显示该请求的全文：请求什么、为何、每项修改、谁已签字、下一步做什么。--explain 显示每个得分的各项及其权重，以及每个请求为何排在下一个之前。

    What every score is made of, and why the order is as it is.
    每个得分的构成，以及次序为何如此。

    The best set breaks no promise and no deadline that stands, overdraws no buffer, then has the greatest sum of priorities, then of value, then moves the fewest lines. Up to 16 requests it is found for certain, beyond that by a search of 400 schedules.
    最好的一组不打破现有的承诺和截止日期，不透支缓冲，其次优先级之和最大，再次金额最大，最后移动的任务最少。不超过 16 个请求时必能找到；更多时以 400 个排程进行搜索。

    A moment is a position of the log, a time in UTC (a day means its end), or the name of a baseline. Of a plan that is new, only its end, promises and buffers are told.
    时刻可以是日志位置、UTC 时间（日期指当日结束）或基准名称。对新计划只说明其结束、承诺和缓冲。

    Begins behind the last event, or at --from, and looks for new ones five times a second. Ends at Ctrl-C, when its reader has gone, or where --limit or --until says.
    从最后一个事件之后或 --from 处开始，每秒查找新事件五次。按 Ctrl-C、读取方离开，或到达 --limit 或 --until 时结束。

    Formats: mspdi is Microsoft Project XML and comes back with leeway import as it went; ics is a calendar of tasks, milestones, promises and deadlines (RFC 5545), whose events keep their identity; csv is a table with a line a task. Says what the format cannot hold. The same plan gives the same bytes.
    格式：mspdi 为 Microsoft Project XML，可用 leeway import 原样导回；ics 为任务、里程碑、承诺和截止日期的日历（RFC 5545），其事件保持同一标识；csv 为每任务一行的表格。说明该格式无法容纳的内容。同一计划得到同样的字节。

    From a task, the links, people and dates that hold it are followed back to work under way or the start of the plan; behind each date stands the event that put it there, and the decision. --late tells what each change and each report has added to a finish; --critical-to what drives it now.
    从任务出发，沿制约它的链接、人员和日期追溯到进行中的工作或计划开始；每个日期后注明造成它的事件和决定。--late 说明每项变更和每次报告使结束推迟了多少；--critical-to 说明现在由什么决定它。

    Taken from what was reported: what was to be done by a day, what is done, what was spent, and when the work would end at that pace. Work is weighed by the people on it; formulas and sources stand in Sources/Planning/Planning.docc, Decision 14.
    取自所报告的内容：到某日应完成多少、已完成多少、花费多少，以及按此进度何时结束。工作按投入的人员加权；公式与出处见 Sources/Planning/Planning.docc，决定 14。

    Exit code 1 says that a check is not passed. What each counts, with its source, is told in Sources/Planning/Planning.docc, Decision 13.
    退出码 1 表示有一项检查未通过。各项检查的内容与出处见 Sources/Planning/Planning.docc，决定 13。

    """#
}
