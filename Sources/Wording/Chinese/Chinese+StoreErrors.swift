extension Chinese {
  /// Errors of the ledger and of its store.
  static let storeErrors = #"""
    Others keep changing the ledger: %1
    其他人在不断更改账本：%1

    The event at position %1 does not decode: %2.
    位置 %1 的事件无法解码：%2。

    The event at position %1 cannot be read: %2
    位置 %1 的事件无法读取：%2

    The projections are out of date: %1.
    投影已过期：%1。

    The ledger has no project yet.
    账本中还没有项目。

    The ledger has several projects: %1.
    账本中有多个项目：%1。

    The ledger has %1 projects, among them %2.
    账本中有 %1 个项目，其中有 %2。

    There is no event at %1; the last is at position %2.
    %1 处没有事件；最后一个在位置 %2。

    The ledger is signed with another key: %1.
    账本由另一密钥签名：%1。

    The head cannot be signed: the system gives no random numbers.
    无法签署账本头：系统不提供随机数。

    The ledger does not continue the head of %1 events: it is another one, or it was rewritten or cut short.
    账本不是 %1 个事件的账本头的延续：它是另一账本，或被改写、截短。

    %1 is not sound: %2
    %1 不完好：%2

    it is damaged
    已损坏

    \s(and %1 more).
    （另有 %1 处）。

    line %1: %2.
    第 %1 行：%2。

    Another process works with the ledger at %1.
    另一进程正在使用 %1 的账本。

    Read the ledger with the release that wrote it, or a later one.
    请用写入它的版本或更新的版本读取账本。

    Restore a backup; see what else is damaged: leeway verify
    请恢复备份；查看其他损坏：leeway verify

    Rebuild them from the log: leeway rebuild
    请由日志重建：leeway rebuild

    Import a plan: leeway import FILE
    请导入计划：leeway import FILE

    Name one: --project NAME
    请指明一个：--project NAME

    Sign with that key: --key FILE
    请用该密钥签署：--key FILE

    Try again.
    请重试。

    See what else is wrong: leeway verify --against HEAD
    查看其他问题：leeway verify --against HEAD

    Name a position from 1 on, or a time after the first event.
    请给出从 1 起的位置，或首个事件之后的时间。

    Derive its projections anew: leeway rebuild --ledger %1
    请重建其投影：leeway rebuild --ledger %1

    See all that is wrong: leeway verify --ledger %1
    查看全部问题：leeway verify --ledger %1

    Write the history anew: leeway dump; nothing is in place yet.
    请重新写出历史：leeway dump；尚未放置任何内容。

    See that nobody uses it, and try again.
    请确认无人使用，然后重试。

    There is no ledger at %1.
    %1 没有账本。

    Make one: leeway init; or name another: --ledger DIR
    请创建：leeway init；或指明其他账本：--ledger DIR

    There is something at %1 already.
    %1 已有内容。

    Use it as it is, or choose another directory: leeway init DIR
    请直接使用，或选择其他目录：leeway init DIR

    %1 holds something that is not a ledger.
    %1 所含不是账本。

    Check the path; nothing was changed.
    请核对路径；没有任何更改。

    The ledger at %1 has format %2, which this program does not know.
    %1 的账本格式为 %2，本程序不认识。

    Use the version of Leeway that wrote it.
    请使用写入它的 Leeway 版本。

    Others were faster: %1.
    其他人更快：%1。

    Look at what they recorded, and try again: leeway history --backward --limit 9
    请查看他们的记录，然后重试：leeway history --backward --limit 9

    Give the new command another --command-id than %1.
    请为新命令使用不同于 %1 的 --command-id。

    Shorten it, or give it a value.
    请缩短，或给出值。

    Examine it: leeway verify; restore a backup if the log itself is damaged.
    请检查：leeway verify；若日志本身损坏，请恢复备份。

    command %1 was used for other content %2
    命令 %1 曾用于其他内容%2

    %1 '%2' is not accepted: %3
    %1“%2”不被接受：%3

    the store is damaged at position %1: %2
    存储在位置 %1 损坏：%2

    the store is damaged: %1
    存储已损坏：%1

    there is no store at %1
    %1 没有存储

    there is a store at %1 already
    %1 已有存储

    %1 holds something that is not an event store
    %1 所含不是事件存储

    %1 has store format %2, this program knows %3
    %1 的存储格式为 %2，本程序支持 %3

    without events
    没有事件

    at position %1
    位置 %1

    at positions %1 to %2
    位置 %1 至 %2

    access was denied
    访问被拒绝

    it is read-only
    只读

    there is no room on the disk
    磁盘空间不足

    the disk is full or failing
    磁盘已满或故障

    the data file is cut short or inconsistent
    数据文件被截短或不一致

    Check owner and permissions of the directory and its files.
    请检查目录及其文件的属主和权限。

    Free disk space or raise the limit, then open it again.
    请释放磁盘空间或提高限额，然后重新打开。

    Restore a backup; keep the file for examination.
    请恢复备份；保留该文件以供检查。

    """#
}
