extension Chinese {
  /// What the rules of change control refuse, and the step that follows.
  static let refusals = #"""
    The board has no %1.
    委员会缺少%1。

    %1 stands on the board twice.
    %1 在委员会中出现两次。

    The file names another board than the one in force.
    文件所列的委员会与现行的不同。

    Nobody has been named to decide about changes.
    尚未任命决定变更的人员。

    The file gives another policy than version %1, which is in force.
    文件给出的策略与现行的第 %1 版不同。

    The file defines goal %1 otherwise than it stands.
    文件对目标 %1 的定义与现行的不同。

    A baseline cannot be called "%1".
    基准不能命名为“%1”。

    Baseline %1 stands for position %2 already.
    基准 %1 已代表位置 %2。

    A change of this id has been submitted already.
    此编号的变更已提交。

    No change of this id has been submitted.
    没有提交过此编号的变更。

    The change is %1 and can no longer be altered.
    此变更已处于 %1 状态，不能再修改。

    The request has no %1.
    请求缺少 %1。

    Edits %1 and %2 of the request set %3 to different values.
    请求的第 %1 项与第 %2 项修改对 %3 给出不同的值。

    %1 is %2; the least is %3.
    %1 为 %2；至少应为 %3。

    %1 is %2; it must be %3 to %4.
    %1 为 %2；应在 %3 至 %4 之间。

    The request is about project %1; a revision cannot move it to %2.
    请求针对项目 %1；修订不能改为 %2。

    %1 did not make this request; %2 did.
    此请求不是 %1 提出的，而是 %2。

    The request has not been evaluated as it reads now.
    请求的现行内容尚未评估。

    Task %1 was to begin on %2, which has passed since the evaluation.
    任务 %1 原定于 %2 开始，评估后该日已过。

    The plan or the request has changed since the evaluation.
    评估之后计划或请求已变动。

    You have seen evaluation %1; the latest is %2.
    您看到的是评估 %1；最新为 %2。

    %1 has no role on the board.
    %1 在委员会中没有角色。

    %1 made or handed in this request and may not sign it.
    %1 提出或提交了此请求，不得签字。

    Option %1 is not one that can be approved.
    方案 %1 不是可批准的方案。

    Option %1 cannot be done: %2.
    方案 %1 无法实施：%2。

    The board has decided already: %1.
    委员会已作决定：%1。

    The request is approved and its evaluation still describes the plan.
    请求已获批准，其评估仍与计划相符。

    The change is %1, not approved.
    此变更处于 %1 状态，未获批准。

    Cycle %1 is not a later one: cycle %2 is open.
    第 %1 周期不在以后：第 %2 周期正在进行。

    Cycle %1 is too far away; the furthest is %2.
    第 %1 周期太远；最远为第 %2 周期。

    The request is deferred to cycle %1, which opens on %2.
    请求推迟至第 %1 周期，该周期于 %2 开始。

    %1 cannot be promised: it is %2.
    不能承诺 %1：现在是 %2。

    Nobody in the plan has the skill %1.
    计划中没有人具备技能 %1。

    Nobody in the plan has the skill %1; did you mean %2?
    计划中没有人具备技能 %1；是否指 %2？

    Nobody who has the skill %1 can give %2 %% of one person.
    具备技能 %1 的人员中，无人能投入 %2 %%。

    %1 does not have the skill %2.
    %1 不具备技能 %2。

    Project %1 has a plan already.
    项目 %1 已有计划。

    There is no project %1 in this ledger.
    此账本中没有项目 %1。

    There is no project %1 in this ledger; did you mean %2?
    此账本中没有项目 %1；是否指 %2？

    The project has no plan.
    该项目没有计划。

    The plan is at revision %1, no longer at %2.
    计划已是修订版 %1，不再是 %2。

    There is no task %1 in the plan.
    计划中没有任务 %1。

    There is no task %1 in the plan; did you mean %2?
    计划中没有任务 %1；是否指 %2？

    There is no buffer %1 in the plan.
    计划中没有缓冲区 %1。

    There is no buffer %1 in the plan
    计划中没有缓冲区 %1

    There is no buffer %1 in the plan; did you mean %2?
    计划中没有缓冲区 %1；是否指 %2？

    There is no task and no buffer %1 in the plan, and it is no day
    计划中没有任务或缓冲区 %1，它也不是日期

    There is no task and no buffer %1 in the plan, and it is no day.
    计划中没有任务或缓冲区 %1，它也不是日期。

    There is no task and no buffer %1 in the plan, and it is no day; did you mean %2?
    计划中没有任务或缓冲区 %1，它也不是日期；是否指 %2？

    ; did you mean %1?
    ；是否指 %1？

    %1 is not assigned to task %2.
    %1 未被指派到任务 %2。

    There is no resource %1 in the plan.
    计划中没有资源 %1。

    There is no calendar %1 in the plan.
    计划中没有日历 %1。

    Task %1 is in the plan already.
    任务 %1 已在计划中。

    No link leads from %1 to %2.
    没有从 %1 到 %2 的链接。

    %1 is a milestone or a summary; it has no duration of its own.
    %1 是里程碑或摘要任务；没有自己的工期。

    %1 is a summary that still holds tasks.
    %1 是仍含有任务的摘要任务。

    Task %1 has started.
    任务 %1 已开始。

    Task %1 is finished; completed work is fixed.
    任务 %1 已完成；已完成的工作不可更改。

    Task %1 is reported for %2, which is after now, %3.
    任务 %1 的上报时间 %2 晚于现在 %3。

    Task %1 is reported finished on %3, but is planned to start on %2.
    任务 %1 上报于 %3 完成，但计划于 %2 开始。

    Task %1 is reported finished on %2, but is planned to start on %3.
    任务 %1 上报于 %2 完成，但计划于 %3 开始。

    Task %1 would finish on %2, before its start on %3.
    任务 %1 将于 %2 完成，早于其开始日 %3。

    Task %1 cannot take %2 minutes: %3 of its plan are done already.
    任务 %1 的工期不能为 %2 分钟：已完成 %3 分钟。

    Task %1 would take %2 minutes.
    任务 %1 的工期将为 %2 分钟。

    The safe duration of %1, %2 minutes, is below its duration, %3 minutes.
    %1 的安全工期 %2 分钟小于其工期 %3 分钟。

    Nothing is reported about task %1.
    没有上报任务 %1 的任何内容。

    Task %1 stands before buffer %2, which would protect nothing.
    任务 %1 位于缓冲区 %2 之前，删除后该缓冲区将不保护任何任务。

    Name a project manager and a sales manager.
    请指明项目经理和销售经理。

    Give each role to a person of its own.
    请让每个角色由不同人员担任。

    Remove the board from the file, or make it equal: leeway status shows it.
    从文件中删除委员会，或改为一致：用 leeway status 查看。

    Name it: leeway board --project-manager NAME --sales-manager NAME
    请任命：leeway board --project-manager NAME --sales-manager NAME

    Remove the policy from the file, or adopt it by itself: leeway policy adopt FILE
    从文件中删除策略，或单独采用它：leeway policy adopt FILE

    Remove the goal from the file, or give it another id.
    从文件中删除该目标，或改用其他编号。

    Let its name begin with a letter.
    名称须以字母开头。

    Choose another name; see them all: leeway baseline list
    请换一个名称；查看全部：leeway baseline list

    Choose another id.
    请换一个编号。

    See the requests: leeway queue --all
    查看请求：leeway queue --all

    Submit a new request: leeway submit
    请提交新请求：leeway submit

    Keep the one that is meant.
    请保留其中应有的一项。

    Give it: --%1, or %1: in the request file.
    请给出：--%1，或在请求文件中写 %1:。

    Give a value within the range.
    请给出范围内的值。

    Submit a new request for the other project.
    请为另一项目提交新请求。

    Let %1 do it, or submit a request of your own.
    请由 %1 办理，或自行提交请求。

    Evaluate it: leeway evaluate CHANGE
    请评估：leeway evaluate CHANGE

    Read the latest: leeway evaluate CHANGE --show
    查看最新：leeway evaluate CHANGE --show

    Let a member of the board sign: leeway status shows who they are.
    请由委员会成员签字：用 leeway status 查看成员。

    Let another member of the board with that role sign.
    请由该角色的其他委员会成员签字。

    See what can be: leeway evaluate CHANGE --show; else leeway defer, leeway reject
    查看可批准的方案：leeway evaluate CHANGE --show；否则 leeway defer、leeway reject

    Choose another option: leeway evaluate CHANGE --show
    请选择其他方案：leeway evaluate CHANGE --show

    See the decision: leeway audit CHANGE
    查看决定：leeway audit CHANGE

    Carry it out: leeway reschedule CHANGE
    请实施：leeway reschedule CHANGE

    Let both sides sign: leeway approve CHANGE --option …
    请双方签字：leeway approve CHANGE --option …

    Name cycle %1 or a later one.
    请指明第 %1 周期或更晚的周期。

    Name an earlier cycle, or reject the request.
    请指明更早的周期，或拒绝请求。

    Wait for the cycle, or revise the request: leeway submit --revise CHANGE
    请等待该周期，或修订请求：leeway submit --revise CHANGE

    Ask for a later date, or leave out --by for the earliest.
    请询问更晚的日期，或省略 --by 以得到最早日期。

    See who can do what: leeway plan --format json
    查看人员技能：leeway plan --format json

    Ask for a smaller share, or give somebody the skill in the plan.
    请减小投入比例，或在计划中赋予某人该技能。

    Submit changes to it, or import under another name: --project NAME
    请对其提交变更，或以其他名称导入：--project NAME

    See the projects: leeway status
    查看项目：leeway status

    Try again; the command works on the plan as it is now.
    请重试；命令按现行计划执行。

    See what the plan holds: leeway plan
    查看计划内容：leeway plan

    Give the new task another id.
    请为新任务换一个编号。

    Name a task that is work.
    请指明属于工作的任务。

    Remove the tasks it holds first.
    请先删除它所含的任务。

    Change its duration instead, or link a new task behind it.
    请改为修改其工期，或在其后链接新任务。

    Add a new task for further work.
    后续工作请新增任务。

    Report what has happened by now, or set --now.
    请上报至今已发生的内容，或设定 --now。

    Say when it started: --started TIME
    请说明开始时间：--started TIME

    Check both times.
    请核对两个时间。

    Give a duration of %1 minutes or more.
    请给出不少于 %1 分钟的工期。

    Give a duration of zero or more.
    请给出不小于零的工期。

    Give a safe duration that is at least the duration.
    请给出不小于工期的安全工期。

    Give --remaining, --started or --finished.
    请给出 --remaining、--started 或 --finished。

    Keep the task, or change its duration instead.
    请保留该任务，或改为修改其工期。

    Correct the plan.
    请更正计划。

    %1 is no summary and cannot hold %2.
    %1 不是摘要任务，不能包含 %2。

    Name a summary, or leave the task outside.
    请指明摘要任务，或不归入任何摘要。

    Task %1 cannot wait for itself.
    任务 %1 不能等待自身。

    Name two tasks.
    请指明两个任务。

    %1 ends before it begins.
    %1 的结束早于开始。

    Swap its first and last day.
    请对调首日与末日。

    The shifts of %1 overlap or leave the day.
    %1 的班次重叠或超出当日。

    Give shifts in order, within one day.
    请按次序给出一日之内的班次。

    The plan has no task that a buffer could protect.
    计划中没有可由缓冲保护的任务。

    Add tasks to the plan.
    请向计划添加任务。

    The plan reserves a project buffer already.
    计划已预留项目缓冲。

    Leave --project-buffer out.
    请省略 --project-buffer。

    """#
}
