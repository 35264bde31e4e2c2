extension Chinese {
  /// Plans that cannot be scheduled.
  static let planningErrors = #"""
    Two tasks are named %1. Give one of them another id.
    两个任务同名 %1。请为其一换编号。

    Two resources are named %1. Give one of them another id.
    两个资源同名 %1。请为其一换编号。

    Two calendars are named %1. Give one of them another id.
    两个日历同名 %1。请为其一换编号。

    Two buffers are named %1. Give one of them another id.
    两个缓冲区同名 %1。请为其一换编号。

    No task is named %1, used in %2. Add the task or correct the name.
    没有名为 %1 的任务，用于 %2。请添加任务或更正名称。

    No resource is named %1, assigned to task %2. Add the resource or correct the name.
    没有名为 %1 的资源，指派到任务 %2。请添加资源或更正名称。

    No calendar is named %1, used in %2. Add the calendar or correct the name.
    没有名为 %1 的日历，用于 %2。请添加日历或更正名称。

    Calendar %1 is malformed: %2. Correct its shifts.
    日历 %1 有误：%2。请更正其班次。

    Task %1 takes %2 minutes. Give it a duration of zero or more.
    任务 %1 的工期为 %2 分钟。请给出不小于零的工期。

    The progress of task %1 ends before it starts or has less than nothing left. Correct the reported dates.
    任务 %1 的进度结束早于开始，或剩余为负。请更正上报日期。

    Task %1 takes %2 hundredths of %3, which has %4. Lower the assignment or raise the capacity.
    任务 %1 占用 %3 的百分之 %2，而其产能为 %4。请降低指派或提高产能。

    Task %1 can never be worked on: %2, assigned to it, has no capacity. Raise the capacity of %3 or assign another resource.
    任务 %1 永远无法进行：所指派的 %2 没有产能。请提高 %3 的产能或指派其他资源。

    The limit of %1 to %2 %3. Give one limit of a minute or more.
    %1 限于 %2 的限制%3。请给出一分钟以上的单一限制。

    Task %1 is held by %2, which is no summary. Make %3 a summary.
    任务 %1 归于 %2，而它不是摘要任务。请将 %3 设为摘要任务。

    These lines hold each other: %1. Give one of them another parent.
    这些行互相包含：%1。请为其一换上级。

    A link ties summary %1 to %2, which it holds. Link %3 to another line instead.
    链接把摘要任务 %1 与其所含的 %2 相连。请将 %3 链接到其他行。

    Hammock %1 %2. Let it span from one line to another, and link those.
    吊床任务 %1 %2。请使其从一行跨到另一行，并链接这些行。

    These tasks wait for each other: %1. Remove one of their links.
    这些任务互相等待：%1。请删除其中一条链接。

    No dates are given for task %1. Repair the plan in force before using it.
    任务 %1 没有日期。使用前请修复现行计划。

    Buffer %1 stands before the promise of %2, but nothing is promised. Add a promise to %3.
    缓冲区 %1 位于 %2 的承诺之前，但没有承诺。请为 %3 添加承诺。

    Reserve %1 %2. Give it a name of its own, a resource, a period and no more than the capacity.
    储备 %1 %2。请给出独有的名称、资源、期间，且不超过产能。

    No time is found for %1. Shorten the outages of their resources or split the work.
    找不到 %1 的时间。请缩短其资源的停工或拆分工作。

    Calendar %1 has no working minute in the week. Give it at least one shift.
    日历 %1 每周没有工作时间。请至少给出一个班次。

    Task %1 can never be worked on: %2 share no working minute in the week. Change the hours of one of the calendars, the calendar of the task or who is assigned.
    任务 %1 永远无法进行：%2 每周没有共同的工作时间。请更改其中一个日历的时间、任务的日历或所指派的人员。

    """#
}
