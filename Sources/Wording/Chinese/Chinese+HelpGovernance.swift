extension Chinese {
  /// What the commands of review, resources, gates and policies are for.
  static let helpGovernance = #"""
    Why a revision changes urgency, importance or customer; by flags also --reason.
    修订为何改变紧急程度、重要性或客户；用选项时也可用 --reason。

    Let another request take the place of one.
    用另一请求取代一个请求。

    Compare changes that were carried out with what was expected.
    把已实施的变更与当初的预期作比较。

    What came of the changes that were carried out.
    已实施变更的结果。

    Review a change and close it.
    复盘一项变更并关闭它。

    What was learnt.
    得到的教训。

    The policy in force, as a file that can be adopted.
    现行政策，写成可采用的文件。

    Read a policy file and say what it means.
    读取政策文件并说明其含义。

    What a policy would change for open requests and buffers.
    一项政策会对未结请求和缓冲带来什么变化。

    Put a policy in force from now on.
    使一项政策从现在起生效。

    Every policy that was adopted, when, by whom and why.
    采用过的每项政策：何时、由谁、因何。

    What one version says otherwise than another.
    一个版本与另一个版本的不同之处。

    Where the gates of a plan stand.
    计划各关口的状况。

    Define a gate of a plan.
    定义计划的一个关口。

    Show something for a criterion of a gate.
    为关口的一项准则提供依据。

    Decide at a gate: go, hold, recycle or stop.
    在关口作出裁定：go、hold、recycle 或 stop。

    Rank every open request anew; those deferred to the cycle come back.
    为所有未结请求重新排序；推迟到该周期的请求重新提出。

    The people and machines of all projects, and what is booked of them.
    所有项目的人员与设备，及其占用情况。

    What waits for you, and what you have to know.
    等待你处理的事项，以及你须知道的事项。

    What the board did in a review cycle, from what is recorded.
    依据记录，委员会在一个评审周期内做了什么。

    How change requests fare: counts, and time to a decision.
    变更请求的处理情况：数量，以及作出决定所需的时间。

    How much of the delay and of the buffer each change has cost.
    每项变更占去了多少延误和缓冲。

    What both sides wait for: deferred requests and displaced tasks.
    双方在等待什么：推迟的请求与让路的任务。

    Times in which a plan is left alone.
    计划不得变动的时段。

    The windows of a plan, and what is in their way.
    计划的冻结期，以及与之冲突的事项。

    What a window would stop, before it is declared.
    在宣布冻结期之前，看它会阻止什么。

    Leave a plan alone for a time.
    让计划在一段时间内不变动。

    End a window before its time.
    提前结束冻结期。

    A day or a week on a page, for everybody, a person or a department.
    一页看完一天或一周，面向所有人、某人或某部门。

    """#
}
