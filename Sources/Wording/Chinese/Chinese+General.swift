extension Chinese {
  /// Words that many reports use.
  static let general = #"""
    %1 task
    %1 项任务

    %1 event
    %1 个事件

    unchanged
    不变

    """#
}
