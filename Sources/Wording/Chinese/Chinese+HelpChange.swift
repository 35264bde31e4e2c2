extension Chinese {
  /// The help at length of the commands that change the plan.
  static let helpChange = #"""
    The ledger is a directory. Commands find .leeway from any directory below the one it is in. The board may be named here, in the plan file, or later with leeway board.
    账本是一个目录。在其所在目录之下的任何目录里，命令都能找到 .leeway。委员会可在此处、计划文件中或以后用 leeway board 指定。

    The key that signs heads of the ledger is read, or made if there is none; it never lies in the ledger.
    签署账本头的密钥会被读取，没有则生成；它绝不放在账本里。

    A plan file may name the board as well; leeway status shows who is on it.
    计划文件也可指定委员会；leeway status 显示其成员。

    Reads Microsoft Project XML (MSPDI), Primavera P6 (XER), tables of tasks (CSV) and Leeway's own plan format (YAML), told apart by content. Says what it read and what it did not keep. A file with a mistake changes nothing.
    读取 Microsoft Project XML（MSPDI）、Primavera P6（XER）、任务表（CSV）和 Leeway 自己的计划格式（YAML），按内容区分。说明读入了什么、未保留什么。文件有错则不作任何更改。

    A request is a YAML or JSON file, - for standard input, or flags: --title, --reason and at least one edit. With --revise the text of an earlier request is replaced.
    请求可以是 YAML 或 JSON 文件，- 表示标准输入，也可用选项写出：--title、--reason 和至少一项修改。用 --revise 替换先前请求的内容。

    Computes every option on the plan in force and records the result, on which the board then signs. The same request on the same plan gives the same result.
    在现行计划上计算每个方案并记录结果，委员会据此签字。同一请求在同一计划上得到同样的结果。

    Project manager and sales manager must both sign for the same option. A signature rests on the latest evaluation; with --evaluation it counts only for the one you have read.
    项目经理和销售经理必须为同一方案签字。签字以最近一次评估为依据；给出 --evaluation 时，只对你读过的那一次有效。

    Both sides must sign; then the request is closed.
    双方都须签字；随后请求关闭。

    Both sides must sign for the same cycle; once it is open, the request is evaluated again.
    双方须为同一周期签字；该周期开启后，请求会重新评估。

    Places every task as the approved option says, and draws the buffers it says. Nothing is computed anew; where the plan has moved since, it is refused.
    按已批准的方案安排每个任务，并动用其所述的缓冲。不重新计算；若计划此后已变动，则拒绝。

    Whoever made a request or handed it in may take it back until it is carried out.
    请求的提出人或递交人可在实施之前撤回。

    What is still to do is asked for, never a percentage. The plan moves with what is reported, and what comes late is drawn from the buffers.
    所问的是尚余多少工作，而不是百分比。计划随报告变动，延误从缓冲中动用。

    A name stands for one position for ever. leeway diff takes names where it takes positions.
    一个名称永远代表一个位置。leeway diff 在接受位置之处也接受名称。

    Attainment is the actual against the target; points are the weight times what is attained of it, at most all. What a decision costs a side is told against what else could have been done.
    达成率是实际值与目标值之比；得分是权重乘以达成率，最多为全部。决定对一方的代价，是与本可采取的其他做法相比而言。

    A second value for a day corrects the first. Of all days the latest counts.
    同一天的第二个值更正第一个。所有日期中以最晚的为准。

    The table (CSV) has the columns goal, value, on and maybe source. All of it is recorded, or nothing.
    表格（CSV）含 goal、value、on 列，可有 source 列。要么全部记录，要么都不记录。

    Put it where the shell looks for such scripts, and begin a new shell. For zsh the directory must stand in fpath before compinit is called.
    把它放到 shell 查找此类脚本之处，再启动新的 shell。对于 zsh，调用 compinit 之前该目录须已在 fpath 中。

    The page is in roff with the macros of man(7). It is in English whatever the language.
    该页以 roff 写成，使用 man(7) 宏。无论何种语言，它都是英文。

    """#
}
