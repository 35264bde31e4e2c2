extension Chinese {
  /// Verification, backups, dumps and snapshots.
  static let upkeep = #"""
    Sound: %1 events, every record and every projection checked.
    完好：%1 个事件，所有记录与投影均已检查。

    The first %1 are those of the signed head.
    前 %1 个即已签名账本头的事件。

    \sat position %1
    （位置 %1）

    %1 in %2 events.
    %2 个事件中有%1。

    Nothing is lost: this version makes something else of the events than the one that recorded them.
    没有丢失：本版本对事件的解释与记录它们的版本不同。

    Every state recorded with %1 and %2 comes out again.
    随%1和%2记录的每个状态都得到重现。

    Another version of %1 recorded %2: not compared.
    %1 的另一版本记录了%2：未作比较。

    restore a backup, and keep this directory for examination
    恢复备份，并保留此目录以供检查

    finding[%1]%2: %3%4
    问题[%1]%2：%3%4

    finding[decision] at position %1: the evaluation of %2 %3.
    问题[decision]（位置 %1）：%2 的评估%3。

    Decisions: %1 computed again, all the same to the byte.
    决定：重新计算%1，逐字节相同。

    Decisions: %1 computed again, the same to the byte.
    决定：重新计算%1，逐字节相同。

    Decisions: %1 computed again, %2 not as recorded.
    决定：重新计算%1，%2 份与记录不符。

    %1 of engine %2 cannot be compared: this engine is %3.
    引擎 %2 的%1无法比较：本引擎为 %3。

    is not the one whose hash is recorded and signed
    不是已记录并签名的那一份

    cannot be computed again: %1
    无法重新计算：%1

    in %1,\s
    在 %1 中，

    %1 recorded as %2, computed as %3
    %1 记录为 %2，计算为 %3

    Backed up %1 events to %2; every page, record and projection of the copy is checked.
    已将 %1 个事件备份到 %2；副本的每一页、记录与投影均已检查。

    Restored %1 events to %2; every page, record and projection is checked.
    已将 %1 个事件恢复到 %2；每一页、记录与投影均已检查。

    Loaded %1 events into %2; every record and projection is checked.
    已将 %1 个事件载入 %2；所有记录与投影均已检查。

    %1 events were there before, as the file says
    此前已有 %1 个事件，与文件相符

    %1 snapshots, every %2 events through position %3; %4 made now, %5 KiB in all.
    %1 个快照，每 %2 个事件一个，至位置 %3；本次新建 %4 个，共 %5 KiB。

    No snapshot: the log is shorter than %1 events.
    没有快照：日志不足 %1 个事件。

    Recorded a checkpoint
    已记录检查点

    Nothing was recorded since the last checkpoint
    自上一检查点以来没有新记录

    \srows \s
    \s行\s\s

    digest  %1\n
    摘要    %1\n

    \s\sleaf  %1\n
    \s\s叶    %1\n

    root    %1\n
    根      %1\n

    Growth from %1 to %2 events\n
    由 %1 个事件增长到 %2 个\n

    \nProved: %1 under the head of %2 events of %3.\n
    \n已证明：%3 的 %2 个事件的账本头之下的%1。\n

    No head of this ledger is signed, so the key checks nothing.
    此账本没有已签名的账本头，密钥无从检查。

    Name a head that was kept: --against HEAD; or sign one: leeway head --sign
    请指明所保存的账本头：--against HEAD；或签署一个：leeway head --sign

    """#
}
