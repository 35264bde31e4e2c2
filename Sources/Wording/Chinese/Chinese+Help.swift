extension Chinese {
  /// Headings of the help, the help of the whole, and what every command is for.
  static let help = #"""
    OVERVIEW: %1
    概述：%1

    USAGE: %1
    用法：%1

    %1:
    %1：

    Arguments
    参数

    Options
    选项

    Subcommands
    子命令

    Request by flags
    用选项写出请求

    See '%1 <subcommand>' for detailed help.
    详细帮助见 '%1 <subcommand>'。

    (default: %1)
    （默认：%1）

    (values: %1)
    （取值：%1）

    (values: %1; default: %2)
    （取值：%1；默认：%2）

    Example:
    示例：

    Examples:
    示例：

    Change the plan
    变更计划

    See how things stand
    了解现状

    Look after the ledger
    维护账本

    Set up the program
    设置程序

    The change-control ledger for project plans.
    项目计划的变更控制账本。

    Sales asks for a change; Leeway works out what it costs in dates, buffer, people and goals; project manager and sales manager decide together; the plan moves; every step is kept.
    销售提出变更；Leeway 算出它在日期、缓冲、人员和目标上的代价；项目经理与销售经理共同决定；计划随之变动；每一步都记录在案。

    Any command takes --lang en or --lang zh-Hans; else the environment says it (LC_ALL, LC_MESSAGES, LANG).
    任何命令都接受 --lang en 或 --lang zh-Hans；否则由环境变量决定（LC_ALL、LC_MESSAGES、LANG）。

    Exit codes: 0 done, 1 refused or findings, 2 usage, 3 damaged ledger, 4 conflict.
    退出码：0 完成，1 被拒绝或有发现，2 用法错误，3 账本损坏，4 冲突。

    Make an empty ledger, and name who decides.
    建立空账本，并指定由谁决定。

    Name who decides about changes, once.
    指定由谁决定变更，仅一次。

    Take in a plan and schedule it.
    导入计划并排程。

    Ask for a change, by file or by flags.
    用文件或选项提出变更请求。

    Work out what a change costs, option by option.
    逐个方案算出变更的代价。

    Sign for an option of a change.
    为变更的一个方案签字。

    Sign for refusing a change.
    为拒绝变更签字。

    Sign for taking a change up again in a later cycle.
    为推迟到以后的评审周期再议签字。

    Carry an approved change out: the plan moves.
    实施已批准的变更：计划随之变动。

    Take an own request back.
    撤回自己的请求。

    Report how far a task has come, by what is left.
    以剩余工作报告任务的进展。

    Name a moment of the ledger, to compare others with it.
    为账本的某一时刻命名，以便与其他时刻比较。

    Give a name to the ledger as it is, or was.
    为账本现在或过去的状态命名。

    All baselines, in the order in which they were named.
    所有基准，按命名先后排列。

    The goals of both sides: what is attained, and who pays for changes.
    双方的目标：达成了多少，变更由谁付出代价。

    The goal tree, the scorecards, and who pays.
    目标树、记分卡，以及由谁付出代价。

    Record what a goal line measured.
    记录目标项的实测值。

    Record what goal lines measured, from a table.
    从表格记录各目标项的实测值。

    The rules of change control: read, check, try out and adopt them.
    变更控制的规则：查看、检查、试行与采用。

    Stage gates: what must be shown before work goes on.
    阶段关口：继续工作之前必须证明什么。

    Open a review cycle: every open request is ranked anew.
    开启评审周期：所有未结请求重新排序。

    The whole ledger at a glance, and what to do next.
    账本全貌，以及下一步做什么。

    The plan as a chart; with a change, before and after.
    以图表显示计划；给出变更时对比前后。

    The buffer-time budget: reserved, drawn, restored, left.
    缓冲时间预算：预留、动用、归还、剩余。

    What is reserved, drawn, restored and left.
    预留、动用、归还和剩余的量。

    The double-entry ledger of buffer time.
    缓冲时间的复式账。

    The requests, ranked as the board should take them; or one in full.
    请求清单，按委员会应处理的次序；或单个请求的全文。

    What open requests do together, and which set does best.
    未结请求的共同影响，以及哪一组最好。

    Who did what, when, in which role, why, on what evidence, with what effect.
    谁、何时、以何角色、因何、凭何依据做了什么，影响如何。

    Events as they stand in the log.
    日志中的事件原样。

    What changed between two moments: plans, promises, buffers, requests.
    两个时刻之间的变化：计划、承诺、缓冲、请求。

    Show events as they are recorded, by whatever process.
    随时显示任何进程新记录的事件。

    Write the plan in force as a file of another program.
    把现行计划写成其他程序的文件。

    Whether work can be promised for a date, and at what cost.
    工作能否承诺在某日完成，代价如何。

    Why a task, a day or a buffer is as it is: what holds it, and who decided it.
    任务、日期或缓冲为何如此：受什么制约，由谁决定。

    Earned value and earned schedule, status date by status date.
    逐个数据日期的挣值与挣得进度。

    Examine what the dates rest on.
    检查日期的依据。

    Whether a plan can be believed: the DCMA's 14 points, and its logic.
    计划是否可信：DCMA 的 14 项检查及其逻辑。

    Fold the log up to a moment, apart from the live projections, and show the state.
    在现用投影之外把日志折叠到某一时刻，并显示状态。

    Derive every projection anew from the log, compare, and make the new ones live.
    从日志重新推导所有投影，比较后启用新的投影。

    Keep the projections at regular positions, so that --as-of is quick.
    按固定间隔保存投影，使 --as-of 更快。

    Check every record, index and payload, and the projections against the log.
    检查每条记录、索引和内容，并对照日志检查投影。

    Record what the projections come to, for later versions to be held against.
    记录投影的结果，供以后的版本对照。

    The keys that sign: that of the ledger, and those of the people who vote.
    签名密钥：账本的密钥和投票人的密钥。

    The public key that heads of the ledger are checked with; or make one.
    用于检查账本头的公钥；或生成一个。

    Register the key with which you sign votes.
    登记你为投票签名的密钥。

    Take a key back: it signs nothing from here on.
    撤销密钥：从此不能再签名。

    The keys with which people sign votes.
    人们为投票签名所用的密钥。

    The number of events and the root of the tree over them, to be kept elsewhere.
    事件数及其哈希树的根，供另处保存。

    Prove that events are in the log, and that it has only grown since a head.
    证明事件在日志中，且日志自某个账本头以来只增不改。

    Write records, proofs and a signed head into one file that proves itself.
    把记录、证明和已签名的账本头写入一个可自证的文件。

    Measure how fast Leeway is on this machine.
    测量 Leeway 在本机的速度。

    Measure the event store beside raw LMDB doing the same work.
    与做同样工作的原始 LMDB 对比，测量事件存储。

    Measure the search for short schedules on known instances.
    在已知算例上测量短工期排程的搜索。

    Make a new ledger with a generated history, to measure other commands on.
    用生成的历史建立新账本，以测量其他命令。

    Measure replay, rebuild and questions about the past on a ledger that exists.
    在现有账本上测量重放、重建和对过去的查询。

    Copy the ledger while others go on working with it, and check the copy.
    在他人继续工作的同时复制账本，并检查副本。

    Check a backup and put it in place.
    检查备份并把它放到位。

    Write the whole history as CloudEvents, one JSON line each, or in binary form.
    把全部历史写成 CloudEvents，每行一个 JSON，或写成二进制形式。

    Make a new ledger from a dump, of either form.
    从任一形式的转储建立新账本。

    Write the script with which a shell completes commands and options.
    写出供 shell 补全命令和选项的脚本。

    Write the manual page, with every command and option.
    写出手册页，含所有命令和选项。

    Show the version.
    显示版本。

    Show help information.
    显示帮助信息。

    """#
}
