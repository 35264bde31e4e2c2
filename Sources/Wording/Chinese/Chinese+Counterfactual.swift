extension Chinese {
  /// What would be without changes, and what each cost.
  static let counterfactuals = #"""
    Without %1
    没有 %1 时

    As it is
    实际

    Without
    假设

    Due to it
    由此引起

    %1 drawn
    %1 已动用

    Could not have been made either: %1
    同样无法执行：%1

    Progress left out, as there would be no such tasks: %1
    略去的进度（没有这些任务）：%1

    What each change cost
    各变更的代价

    Delay
    延误

    alone
    单独

    Buffer
    缓冲

    all together
    合计

    Working time; shares over all orders in which the changes could have been made, and what each adds as the last.
    按工作时间；份额取自变更所有可能顺序的平均，另列其作为最后一项时的增量。

    Working time; shares over %1 orders in which the changes could have been made, and what each adds as the last.
    按工作时间；份额取自 %1 种变更顺序的平均，另列其作为最后一项时的增量。

    What would be is no table.
    假设情形不是表格。

    """#
}
