extension Chinese {
  /// Plans that cannot be scheduled.
  static let planningErrors = #"""
    Two tasks are named %1.
    两个任务同名 %1。

    Give one of them another id.
    请为其一换编号。

    Two resources are named %1.
    两个资源同名 %1。

    Two calendars are named %1.
    两个日历同名 %1。

    Two buffers are named %1.
    两个缓冲区同名 %1。

    No task is named %1, used in %2.
    没有名为 %1 的任务，用于 %2。

    Add the task or correct the name.
    请添加任务或更正名称。

    No resource is named %1, assigned to task %2.
    没有名为 %1 的资源，指派到任务 %2。

    Add the resource or correct the name.
    请添加资源或更正名称。

    No calendar is named %1, used in %2.
    没有名为 %1 的日历，用于 %2。

    Add the calendar or correct the name.
    请添加日历或更正名称。

    Calendar %1 is malformed: %2.
    日历 %1 有误：%2。

    Correct its shifts.
    请更正其班次。

    Task %1 takes %2 minutes.
    任务 %1 的工期为 %2 分钟。

    Give it a duration of zero or more.
    请给出不小于零的工期。

    The progress of task %1 ends before it starts or has less than nothing left.
    任务 %1 的进度结束早于开始，或剩余为负。

    Correct the reported dates.
    请更正上报日期。

    Task %1 takes %2 hundredths of %3, which has %4.
    任务 %1 占用 %3 的百分之 %2，而其产能为 %4。

    Lower the assignment or raise the capacity.
    请降低指派或提高产能。

    Task %1 can never be worked on: %2, assigned to it, has no capacity.
    任务 %1 永远无法进行：所指派的 %2 没有产能。

    Raise the capacity of %1 or assign another resource.
    请提高 %1 的产能或指派其他资源。

    The limit of %1 to %2 %3.
    %1 限于 %2 的限制%3。

    Give one limit of a minute or more.
    请给出一分钟以上的单一限制。

    Task %1 is held by %2, which is no summary.
    任务 %1 归于 %2，而它不是摘要任务。

    Make %1 a summary.
    请将 %1 设为摘要任务。

    These lines hold each other: %1.
    这些行互相包含：%1。

    Give one of them another parent.
    请为其一换上级。

    A link ties summary %1 to %2, which it holds.
    链接把摘要任务 %1 与其所含的 %2 相连。

    Link %1 to another line instead.
    请将 %1 链接到其他行。

    Hammock %1 %2.
    吊床任务 %1 %2。

    Let it span from one line to another, and link those.
    请使其从一行跨到另一行，并链接这些行。

    These tasks wait for each other: %1.
    这些任务互相等待：%1。

    Remove one of their links.
    请删除其中一条链接。

    No dates are given for task %1.
    任务 %1 没有日期。

    Repair the plan in force before using it.
    使用前请修复现行计划。

    Buffer %1 stands before the promise of %2, but nothing is promised.
    缓冲区 %1 位于 %2 的承诺之前，但没有承诺。

    Add a promise to %1.
    请为 %1 添加承诺。

    Reserve %1 %2.
    储备 %1 %2。

    Give it a name of its own, a resource, a period and no more than the capacity.
    请给出独有的名称、资源、期间，且不超过产能。

    No time is found for %1.
    找不到 %1 的时间。

    Shorten the outages of their resources or split the work.
    请缩短其资源的停工或拆分工作。

    Calendar %1 has no working minute in the week.
    日历 %1 每周没有工作时间。

    Give it at least one shift.
    请至少给出一个班次。

    Task %1 can never be worked on: %2 share no working minute in the week.
    任务 %1 永远无法进行：%2 每周没有共同的工作时间。

    Change the hours of one of the calendars, the calendar of the task or who is assigned.
    请更改其中一个日历的时间、任务的日历或所指派的人员。

    Task %1 can never be worked on: a minute of it takes %2 hundredths of %3, which is limited to %4.
    任务 %1 永远无法进行：其一分钟占用 %3 的百分之 %2，而 %3 限于%4。

    Raise the limit or lower the assignment.
    请放宽限制或降低指派。

    Task %1 can never be worked on: it may not pause, and wherever it begins %2 works more than its limit of %3.
    任务 %1 永远无法进行：它不可中断，而无论何时开始，%2 都会超出 %3 的限制。

    Let the task be split, raise the limit or shorten the task.
    请允许拆分任务、放宽限制或缩短任务。

    Buffer %1 has no size: its chain holds no safety.
    缓冲区 %1 没有大小：其链不含安全时间。

    The buffer has no size: its chain holds no safety.
    该缓冲区没有大小：其链不含安全时间。

    Give safe durations or an explicit size.
    请给出安全工期或明确的大小。

    Task %1 must be done within one shift and takes %2 minutes, but no shift of %3 is longer than %4.
    任务 %1 须在一个班次内完成，需 %2 分钟，而 %3 的班次最长为 %4 分钟。

    Shorten the task, lengthen a shift or let the work go on in the next shift.
    请缩短任务、延长班次，或允许工作在下一班次继续。

    1 minute a day
    每日 1 分钟

    %1 minutes a day
    每日 %1 分钟

    1 minute a week
    每周 1 分钟

    %1 minutes a week
    每周 %1 分钟

    """#
}
