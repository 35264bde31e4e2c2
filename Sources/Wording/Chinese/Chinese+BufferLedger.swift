extension Chinese {
  /// The double-entry ledger of buffer time, its prices, and fever histories.
  static let bufferLedger = #"""
    The change costs %1 %2 minutes of buffer; %3 of %4 are left in cycle %5.
    该变更需要 %1 支付 %2 分钟缓冲；周期 %5 的额度 %4 分钟中还剩 %3 分钟。

    Choose a cheaper option, or defer it: leeway defer CHANGE
    请选择更省的方案，或推迟：leeway defer CHANGE

    buffer %1
    缓冲 %1

    baseline
    基线

    work
    执行

    charged to %1
    记在 %1 账上

    charges
    计费

    frozen
    冻结区

    slushy
    半冻结区

    liquid
    自由区

    Nothing is in the ledger.
    账簿为空。

    reserve buffers in the plan file
    请在计划文件中预留缓冲

    BUFFER LEDGER
    缓冲账簿

    Position
    位置

    Recorded
    记录时间

    Account
    账户

    Minutes
    分钟

    Time
    时间

    Balance
    余额

    sum of all entries
    全部分录之和

    ACCOUNTS
    账户

    Reserved
    预留

    Taken out
    支出

    Put in
    存入

    sum
    合计

    CHARGED IN CYCLE %1
    周期 %1 的计费

    Department
    部门

    Allowance
    额度

    Charged
    已计费

    Left
    剩余

    %1 has spent more than it is allowed.
    %1 已超出额度。

    PRICE OF THE NEXT MINUTE
    下一分钟的价格

    by the zone of the first work that a change moves
    按变更最先移动的工作所在区域

    Buffer
    缓冲

    %1 · fever history
    %1 · 热度历史

    Drawn
    已用

    Chain done
    链完成

    Burn rate
    消耗率

    Zone
    区域

    CHARGED TO %1
    记在 %1 账上

    %1 left in cycle %2
    周期 %2 剩余 %1

    Option
    方案

    Price
    价格

    more than is left
    超出剩余额度

    a minute of buffer costs %1 %% of a minute, %2 %% more when all is drawn; %3 %% of that within %4 days, %5 %% within %6
    每分钟缓冲按 %1 %% 计价，全部用尽时加 %2 %%；%4 天内为其 %3 %%，%6 天内为其 %5 %%

    %1 may spend %2 minutes of buffer in a cycle
    %1 每周期可用 %2 分钟缓冲

    nobody approves what costs a department more than it has left
    超出部门剩余额度的变更不得批准

    """#
}
