extension Chinese {
  /// Stage gates.
  static let gates = #"""
    There is no gate %1; did you mean %2?
    没有关口 %1；是否指 %2？

    There is no gate %1.
    没有关口 %1。

    Gate %1 is defined otherwise already.
    关口 %1 已另有定义。

    A gate cannot be called "%1".
    关口不能命名为“%1”。

    Gate %1 asks for nothing that must be met.
    关口 %1 没有必须满足的条件。

    Gate %1 has criterion %2 twice.
    关口 %1 的条件 %2 重复。

    Gate %1 has no criterion %2; it has %3.
    关口 %1 没有条件 %2；现有 %3。

    Gate %1 cannot be passed: %2 not shown to be met.
    关口 %1 不能通过：%2 未证明已满足。

    %1 does not decide at gate %2: the %3 does.
    %1 无权在关口 %2 决定：由%3决定。

    Gate %1 is %2 already.
    关口 %1 已%2。

    %1 stands behind gate %2, which is %3.
    %1 位于关口 %2 之后，该关口%3。

    See them all: leeway gate
    查看全部：leeway gate

    Give it another id, or define it as it stands: leeway gate
    请换一个编号，或按现有定义：leeway gate

    Choose a name without a slash.
    请选择不含斜杠的名称。

    Name what must be met: --must TEXT
    请写明必须满足的条件：--must TEXT

    Give each criterion an id of its own.
    请给每个条件独有的编号。

    Show it: leeway gate evidence %1 %2 --text …
    请出示证据：leeway gate evidence %1 %2 --text …

    Let a member of the board with that role decide: leeway status
    请由委员会中担任该角色的成员决定：leeway status

    Decide about the gate first: leeway gate decide %1 go --reason …
    请先对关口作出决定：leeway gate decide %1 go --reason …

    open
    未决

    passed
    已通过

    held
    暂停

    recycled
    退回

    stopped
    终止

    go
    通过

    hold
    暂停

    recycle
    退回

    stop
    终止

    The plan has no gates.
    该计划没有关口。

    GATE %1: %2
    关口 %1：%2

    Criterion
    条件

    What is asked
    要求

    Met
    满足

    Shown
    证据

    WHAT WAITING COSTS
    等待的代价

    Guards
    把守

    Decides
    决定者

    Decided
    决定

    %1 on %2 by %3
    %1，%2，由 %3

    Behind
    其后

    At risk
    风险

    begun before the gate: %1
    关口之前已开始：%1

    Held for
    暂停

    End of work
    工作结束

    Moves
    移动

    Promises broken
    违背的承诺

    Gate %1 is defined so already
    关口 %1 已如此定义

    Defined gate %1
    已定义关口 %1

    Evidence for %1 of gate %2
    关口 %2 条件 %1 的证据

    Gate %1: %2
    关口 %1：%2

    A role is project-manager or sales-manager.
    角色为 project-manager 或 sales-manager。

    A verdict is go, hold, recycle or stop.
    裁定为 go、hold、recycle 或 stop。

    What is recorded at %1 does not hold
    %1 的记录不成立

    %1 decides at %2 as %3.
    %1 以 %3 的名义在 %2 作出决定。

    """#
}
