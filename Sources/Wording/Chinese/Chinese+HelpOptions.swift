extension Chinese {
  /// What options and arguments mean that several commands share.
  static let helpOptions = #"""
    How to write the result.
    结果的写法。

    Directory of the ledger; else $LEEWAY_LEDGER, else the nearest .leeway upward.
    账本目录；否则取 $LEEWAY_LEDGER，再否则取向上最近的 .leeway。

    Columns of the page, 40 to 400; else the terminal's, else 80.
    页面列数，40 到 400；否则取终端的列数，再否则为 80。

    Who acts; else $LEEWAY_ACTOR, else the user.
    操作人；否则取 $LEEWAY_ACTOR，再否则为当前用户。

    The time it is (UTC); else the clock's.
    当前时间（UTC）；否则取时钟。

    The same id again repeats nothing: the first result is shown.
    再次使用同一 id 不会重复执行：显示第一次的结果。

    Show what would be recorded, and record nothing.
    显示将会记录的内容，但不记录。

    As the ledger was after a position, or at a time (UTC).
    账本在某一位置之后或某一时间（UTC）的状态。

    The project; may be left out if there is one.
    项目；只有一个项目时可省略。

    The change, such as CR-7.
    变更，例如 CR-7。

    Why.
    理由。

    File of your key; else $LEEWAY_SIGN_WITH, else leeway/signing/NAME beside the ledger's key.
    你的密钥文件；否则取 $LEEWAY_SIGN_WITH，再否则为账本密钥旁的 leeway/signing/NAME。

    The time it is (UTC), for ages and cycles; else that of --as-of, else the clock's.
    当前时间（UTC），用于计算等待时间和周期；否则取 --as-of 的时间，再否则取时钟。

    File of the signing key; else leeway/KEY in $XDG_CONFIG_HOME or ~/.config.
    签名密钥文件；否则为 $XDG_CONFIG_HOME 或 ~/.config 中的 leeway/KEY。

    The evaluation you have read, by the first digits of its digest; else the latest.
    你读过的评估，以其摘要的前几位表示；否则取最近一次。

    Who signs for the project.
    代表项目签字的人。

    Who signs for sales.
    代表销售签字的人。

    Make tasks wait until their people are free.
    让任务等到其人员空闲。

    Id of the customer it is for.
    所服务客户的 id。

    One buffer, such as PB; all if left out.
    一个缓冲，例如 PB；省略则为全部。

    At most so many.
    最多这么多条。

    Who vouches for it: yourself with an earlier key, or a member of the board.
    由谁担保：你本人以先前的密钥，或委员会的一名成员。

    File of the key of who vouches; else as for --sign-with.
    担保人的密钥文件；否则同 --sign-with。

    An event, a range such as 10-20, or a change.
    一个事件、一个范围（例如 10-20）或一项变更。

    How often each figure is taken.
    每个数字测量的次数。

    Where the ledger goes; else $LEEWAY_LEDGER, else .leeway.
    账本的位置；否则取 $LEEWAY_LEDGER，再否则为 .leeway。

    The new directory; else that of --ledger, else $LEEWAY_LEDGER, else .leeway.
    新目录；否则取 --ledger 的目录，再否则取 $LEEWAY_LEDGER，最后为 .leeway。

    The plan file; - for standard input.
    计划文件；- 表示标准输入。

    Id of the project; else the file's.
    项目 id；否则取文件中的。

    The request file; - for standard input.
    请求文件；- 表示标准输入。

    Replace the text of this request.
    替换此请求的内容。

    What is asked for, in a line.
    用一行说明请求什么。

    Why it is asked for.
    为何提出。

    Who asks; else the actor.
    请求人；否则为操作人。

    The department that asks.
    提出请求的部门。

    What granting it wins, in whole units of money.
    批准所带来的收益，以整数金额计。

    1 (can wait) to 5 (now); 3 if left out.
    1（可等待）到 5（立即）；省略为 3。

    1 (nice to have) to 5 (vital); 3 if left out.
    1（锦上添花）到 5（至关重要）；省略为 3。

    Date by which it is wanted.
    希望完成的日期。

    What happens if it is refused.
    若被拒绝会怎样。

    A task offered to make room (repeatable).
    愿意让路的任务（可重复）。

    Edit: T8=6d, or T8=6d/9d with a safe one.
    修改：T8=6d，或连同安全工期 T8=6d/9d。

    Edit: T8=start-no-earlier 2026-11-30.
    修改：T8=start-no-earlier 2026-11-30。

    Edit: M2=acme 2026-12-18, or M2=none.
    修改：M2=acme 2026-12-18，或 M2=none。

    Edit: T8=2026-12-18, or T8=none.
    修改：T8=2026-12-18，或 T8=none。

    Edit: T8=anna 50%%.
    修改：T8=anna 50%%。

    Edit: T8=anna.
    修改：T8=anna。

    Edit: A->B SS+4h.
    修改：A->B SS+4h。

    Edit: A->B.
    修改：A->B。

    Edit: the task to take out.
    修改：要删除的任务。

    Edit: anna=2.5.
    修改：anna=2.5。

    Id of the task.
    任务 id。

    Work still to do, such as 3d, 90m or 0.
    尚余的工作，例如 3d、90m 或 0。

    When work began.
    工作何时开始。

    When work ended.
    工作何时结束。

    Number of the cycle; the next one if left out.
    周期号；省略则为下一个。

    absorb, displace, reallocate or split; the recommended one if left out.
    absorb、displace、reallocate 或 split；省略则为推荐的方案。

    Show the latest evaluation, and compute nothing.
    显示最近一次评估，不做计算。

    With --show: as the ledger was after a position, or at a time (UTC).
    与 --show 同用：账本在某一位置之后或某一时间（UTC）的状态。

    Only what the change moves.
    只显示变更所移动的。

    Only what drives the end of all work.
    只显示决定全部工作结束的。

    A change to compare with, such as CR-7.
    用于比较的变更，例如 CR-7。

    Which option of the change; else the approved or recommended one.
    变更的哪个方案；否则取已批准的或推荐的。

    A request to read in full, such as CR-7; all if left out.
    要读全文的请求，例如 CR-7；省略则为全部。

    Closed requests as well.
    也包括已关闭的请求。

    Every project, delivered ones as well.
    所有项目，包括已交付的。

    One project alone.
    仅一个项目。

    Changes to weigh, such as CR-7; all that can be decided if left out.
    要权衡的变更，例如 CR-7；省略则为所有可决定的。

    The project; all if left out.
    项目；省略则为全部。

    A change, such as CR-7; else choose a subject, else everything.
    变更，例如 CR-7；否则选择对象，再否则为全部。

    Events that concern a task.
    与某任务有关的事件。

    Events that concern a buffer.
    与某缓冲有关的事件。

    Events by or about a person.
    某人所为或与其有关的事件。

    From this position on.
    从此位置起。

    Newest first.
    最新的在前。

    The earlier moment.
    较早的时刻。

    The later moment; else now.
    较晚的时刻；否则为现在。

    A task, a buffer, or a day such as 2026-12-18.
    任务、缓冲，或日期（例如 2026-12-18）。

    Why it is later than its baseline and promise.
    为何晚于其基准和承诺。

    What drives it, with float.
    什么决定它，附浮动时间。

    The shell.
    所用的 shell。

    """#
}
