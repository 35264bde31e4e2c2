extension Chinese {
  /// Freeze windows, and what the audit says of gates.
  static let freezes = #"""
    There is no freeze %1; did you mean %2?
    没有冻结期 %1；是否指 %2？

    There is no freeze %1.
    没有冻结期 %1。

    Freeze %1 was declared otherwise, or is lifted.
    冻结期 %1 已另有声明，或已解除。

    A freeze cannot be called "%1".
    冻结期不能命名为“%1”。

    Freeze %1 ends before it begins.
    冻结期 %1 的结束早于开始。

    Freeze %1 holds from %2 until %3, and the change moves %4 in it.
    冻结期 %1 自 %2 至 %3 有效，而该变更会移动其中的 %4。

    Freeze %1 asks for a reason of everybody who approves a change that moves %2 in it.
    冻结期 %1 要求每位批准者给出理由：该变更会移动其中的 %2。

    See them all: leeway freeze
    查看全部：leeway freeze

    Give it another id: leeway freeze
    请换一个编号：leeway freeze

    Give the earlier time first: --from 2026-12-20 --until 2027-01-04
    请先给出较早的时间：--from 2026-12-20 --until 2027-01-04

    Choose an option that leaves it alone, defer the change beyond %1, or lift the freeze: leeway freeze lift %2
    请选择不触及它的方案，将变更推迟到 %1 之后，或解除冻结：leeway freeze lift %2

    Give it: --reason …
    请给出理由：--reason …

    The plan has no freeze windows.
    该计划没有冻结期。

    lifted
    已解除

    hard freeze
    硬冻结

    soft freeze
    软冻结

    nothing
    无

    Why
    原因

    Work in it
    其中的工作

    Requests it stops
    被阻的申请

    preview
    预览

    nothing is recorded
    不作记录

    Freeze %1 stands so already
    冻结期 %1 已如此声明

    Declared freeze %1
    已声明冻结期 %1

    Freeze %1 is lifted already
    冻结期 %1 已解除

    Lifted freeze %1
    已解除冻结期 %1

    The plan is moved for %1 in a freeze
    在冻结期内为 %1 移动了计划

    Freeze declared
    声明冻结期

    %1, %2 to %3
    %1，%2 至 %3

    Freeze lifted
    解除冻结期

    nothing may be moved in it
    其间不得移动任何工作

    whoever approves a change that moves something in it gives a reason
    批准移动其中工作的变更须给出理由

    changes may move work again
    变更可再次移动工作

    Gate defined
    定义关口

    %1 %2, guards %3
    %1 %2，把守 %3

    Evidence shown
    出示证据

    %1 is met: %2
    %1 已满足：%2

    %1 is not met: %2
    %1 未满足：%2

    Gate decided
    关口决定

    %1 is guarded; the %2 decides
    %1 受把守；由%2决定

    %1 must be met: %2
    %1 必须满足：%2

    %1 should be met: %2
    %1 应当满足：%2

    %1 is met
    %1 已满足

    %1 is not met
    %1 未满足

    the gate is decided: %1
    关口已决定：%1

    """#
}
