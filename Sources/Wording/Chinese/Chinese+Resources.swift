extension Chinese {
  /// The pool of resources.
  static let resources = #"""
    No plan names any resource.
    没有计划提到任何资源。

    Resources
    资源

    booked, per cent of the hours of a week
    每周工时占用百分比

    Week of
    周起始

    * Plans give it different capacities or hours; the greatest is counted.
    * 各计划给出的产能或工时不同，按最大者计。

    More weeks on a wider page: --width 160
    加宽页面可显示更多周：--width 160

    %1 double booking
    %1 处重复占用

    Nobody is booked twice.
    没有重复占用。

    Double bookings
    重复占用

    %1 in all
    共 %1 处

    , %1 to %2: %3 % of %4 % taken, %5 missing
    ，%1 至 %2：占用 %3 %，仅有 %4 %，缺 %5

    %1 of project %2
    项目 %2 的 %1

    No plan keeps capacity in reserve.
    没有计划保留产能储备。

    Reserves of capacity
    产能储备

    Reserve
    储备

    Project
    项目

    Of
    资源

    Until
    至

    Kept
    保留

    Drawn
    动用

    Idle
    闲置

    BY DEPARTMENT
    按部门

    none
    无

    %1 kept, %2 idle
    保留 %1，闲置 %2

    No plan names a resource %1; did you mean %2?
    没有计划提到资源 %1；是否指 %2？

    No plan names a resource %1.
    没有计划提到资源 %1。

    See them all: leeway resources
    查看全部：leeway resources

    """#
}
