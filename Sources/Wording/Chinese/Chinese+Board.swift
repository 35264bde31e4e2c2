extension Chinese {
  /// The agenda of the change control board, its charter and the status of a ledger.
  static let board = #"""
    Agenda of %1
    %1 的议程

    No request of this plan waits for a decision.
    此计划没有等待决定的请求。

    Each alone, in the order in force: how far the end of work moves, what the buffer that gives most gives; ▸ is recommended.
    各请求单独实施，按现行次序：工作结束日期的变动，付出最多的缓冲所付出的量；▸ 为推荐。

    No request waits for a decision.
    没有等待决定的请求。

    Worth
    价值

    priorities %1, value %2; %3 moved
    优先级合计 %1，金额 %2；移动 %3

    , tasks that can wait give way
    ，可延后的任务让路

    Why not:
    原因：

    Left out:
    未纳入：

    ALL %1 TOGETHER
    %1 项一并实施

    : requests contradict each other.
    ：请求互相矛盾。

    end of work %1 (%2), buffer drawn %3
    工作结束 %1（%2），动用缓冲 %3

    ; cannot be done
    ；无法实施

    Together they do what each does alone, added up.
    合并效果等于各自效果之和。

    Against the sum of each alone: %1.
    与各自效果之和相比：%1。

    INTERACTIONS
    相互影响

    pairs that do not add up: both together against the sum
    合并效果不等于之和的配对

    None: every pair adds up.
    无：每一对的效果均可相加。

    %1 of %2 pairs were compared: those that rank first.
    比较了 %2 对中的 %1 对：次序在前者。

    CONFLICTS
    冲突

    and when the second could go
    以及后者何时可行

    1 more request ranks behind these and is not weighed: %1.
    另有 1 项申请排在其后，未予权衡：%1。

    %1 more requests rank behind these and are not weighed, from %2 to %3.
    另有 %1 项申请排在其后，未予权衡：从 %2 到 %3。

    NOT WEIGHED
    未参与权衡

    Value
    金额

    End moves
    结束变动

    Can go
    可行

    None of them can be carried out now without breaking a promise, a deadline, a buffer or a rule.
    现在实施其中任何一项，都会违背承诺、截止日期、缓冲或规则。

    It breaks no promise and no deadline, overdraws no buffer and keeps every rule. Nobody takes work over in it.
    不违背任何承诺和截止日期，不透支缓冲，遵守所有规则。无人接手他人工作。

    No other set of these does better
    没有更优的组合

    The best set found; with %1 requests not all sets can be looked at
    所找到的最优组合；共 %1 项请求，无法考察所有组合

    : it breaks no promise and no deadline, overdraws no buffer, then has the greatest sum of priorities, then of value, then moves the fewest lines. Nobody takes work over in it.
    ：不违背承诺和截止日期，不透支缓冲；其次优先级之和最大，再次金额最大，再次移动的行最少。无人接手他人工作。

    stays %1
    保持 %1

    %1: %2 → %3 of %4
    %1：%2 → %3 / %4

    none is broken
    均不违背

    none is broken that stands; late already: %1
    尚能守住的均不违背；已逾期：%1

    wants %1 otherwise than %2.
    就 %1 与 %2 要求不同。

    cannot go even by itself: %1.
    单独也不可行：%1。

    with it %1.
    加入后，%1。

    cannot be made: %1
    无法成立：%1

    fits as well, but then others do not.
    单独可行，但会排挤其他请求。

    end of work %1
    工作结束 %1

    buffer %1 %2
    缓冲区 %1 %2

    breaks the promise for %1
    违背对 %1 的承诺

    keeps the promise for %1
    守住对 %1 的承诺

    They want %1 differently
    两者就 %1 要求不同

    Both change %1
    两者都修改 %1

    %1 is wanted for %2 and %3 on %4
    %1 在 %4 同时被 %2 和 %3 需要

    Together they miss the promise for %1 by %2
    两者一起使 %1 的承诺逾期 %2

    Together they overdraw buffer %1 by %2
    两者一起透支缓冲区 %1 达 %2

    Together, %1
    两者一起，%1

    They cannot be made together: %1
    两者不能同时成立：%1

    Both can go now.
    两者现在均可行。

    Both can go; %1 begins %2.
    两者均可行；%1 于 %2 开始。

    %1 can go from %2 on.
    %1 可自 %2 起实施。

    Only one can go: revise or withdraw the other.
    只能实施其一：请修订或撤回另一项。

    No later slot for %1: %2 begins on %3, before the next cycle opens on %4.
    %1 没有更晚的时段：%2 于 %3 开始，早于下一周期开始日 %4。

    No slot for %1 in the next %2 cycles.
    %1 在今后 %2 个周期内没有可行时段。

    BOARD
    变更控制委员会

    POLICY
    策略

    version %1
    第 %1 版

    GOALS
    目标

    Goal
    目标

    Side
    方面

    Target
    目标值

    , plan revision %1
    ，计划修订版 %1

    , %1 of %2 drawn
    ，已动用 %1 / %2

    PROJECTS
    项目

    %1 under way
    %1 个进行中

    No project needs attention.
    没有需要关注的项目。

    The first %1 of %2 that need attention: a promise missed, then a buffer red, then yellow.
    需关注的 %2 个中的前 %1 个：先是承诺失守，再是缓冲变红，再是变黄。

    Those that need attention: a promise missed, a buffer red or yellow.
    需关注者：承诺失守，或缓冲变红、变黄。

    %1 The others: leeway status --all
    %1 其余：leeway status --all

    Name
    名称

    Standing
    状态

    Done
    完成

    Against baseline
    与基准相比

    Missed
    失守

    Buffers left
    缓冲剩余

    Leeway ledger
    Leeway 账本

    empty
    空

    position #%1%2
    位置 #%1%2

    REQUESTS
    变更请求

    Of those deferred,\s
    推迟者中，

    \sis due: its cycle is open.
    \s已到期：其周期已开始。

    \sare due: their cycle is open.
    \s已到期：其周期已开始。

    NEXT
    下一步

    Take in a plan.
    导入计划。

    Take in a plan. Its file names who decides about changes, under board:.
    导入计划。计划文件的 board: 下指明由谁决定变更。

    Ask for a change.
    提出变更请求。

    Name who decides about changes: under board: in the next plan file.
    指明由谁决定变更：写在下一个计划文件的 board: 下。

    Carry out %1.
    实施 %1。

    Evaluate or decide %1.
    评估或决定 %1。

    Evaluate %1 again: the cycle is open.
    重新评估 %1：周期已开始。

    Nothing waits; see how the work stands.
    没有待办事项；查看工作进展。

    See what %1 is late with.
    查看 %1 的逾期事项。

    See who has drawn %1%2, which is red.
    查看谁动用了%2 %1，它已变红。

    \sof %1
    \s%1 的

    review cycles of %1, the first on %2
    评审周期为 %1，首个始于 %2

    buffers turn yellow at %1 %% drawn when no work is done, %2 %% when all is; red at %3 %% and %4 %%
    未做工作时动用 %1 %%、全部完成时动用 %2 %% 缓冲变黄；动用 %3 %% 与 %4 %% 变红

    an option that breaks a promise may be approved
    违背承诺的方案可以批准

    no option that breaks a promise may be approved
    违背承诺的方案不得批准

    """#
}
