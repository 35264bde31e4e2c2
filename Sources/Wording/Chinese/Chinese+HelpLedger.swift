extension Chinese {
  /// The help at length of the commands that look after the ledger.
  static let helpLedger = #"""
    Nothing is written. The digest of the same events is the same on every machine.
    不写入任何内容。相同事件的摘要在任何机器上都相同。

    Others may go on writing meanwhile. Exit code 1 says that the old projections were wrong; they are right now.
    其间他人可继续写入。退出码 1 表示旧投影有误；现已正确。

    Answers about the past are the same with and without snapshots: they are folded from the log, and a snapshot shortens the way. At most 8 are kept; in a long log they stand further apart. Those that another version of Leeway made are made anew. 'leeway verify' checks them.
    有无快照，对过去的回答都相同：回答由日志折叠而得，快照只是缩短路程。最多保留 8 个；日志长时间隔更大。其他版本的 Leeway 所做的快照会重做。'leeway verify' 会检查它们。

    Reads every page of the file first, hashes every record anew, and changes nothing. Exit code 3 says that something is damaged. What is found wrong against a head that was kept elsewhere (leeway head --sign) was taken away or rewritten since. Heads are checked with the key that the ledger names, or with the one that you know it by (leeway key).
    先读取文件的每一页，重新计算每条记录的哈希，不作任何更改。退出码 3 表示有损坏。与另处保存的账本头（leeway head --sign）不符之处，是此后被删除或改写的。账本头用账本所指的密钥检查，或用你所知的密钥检查（leeway key）。

    Every command and every checkpoint recorded what the projections came to. The log is folded anew and held against that: the first event from which a projection comes out otherwise is named, and rows that were altered are. States that another version of a projection recorded are counted and prove nothing either way.
    每个命令和每个检查点都记录了投影的结果。日志重新折叠后与之对照：指出从哪个事件起投影结果不同，以及哪些行被改动。由投影的其他版本所记录的状态只计数，不能证明什么。

    With --decisions, every recorded evaluation is computed again as of the position it rested on, with its seed, and compared figure by figure; exit code 1 says that one differs. Those of another engine version are counted and prove nothing either way.
    用 --decisions 时，每个记录的评估都按其所依据的位置和种子重新计算，并逐个数字比较；退出码 1 表示有一个不同。其他引擎版本的评估只计数，不能证明什么。

    Writes an event with the number of rows and the digest of every projection, and the root of the tree over the log. One is recorded by itself every 1000 events; take one before a new version of Leeway is put to use. 'leeway verify' folds the log anew and names the first event from which a projection comes out otherwise.
    写入一个事件，含每个投影的行数和摘要，以及日志哈希树的根。每 1000 个事件自动记录一次；启用新版本 Leeway 之前请记录一次。'leeway verify' 重新折叠日志，并指出从哪个事件起投影结果不同。

    Tell the public key to those who check heads and evidence, on a way that those who write the ledger cannot change. A ledger made without a key gets one with --make: the file of the signing key is read, or made if there is none, for its owner alone. A ledger keeps its key.
    请以写账本者无法更改的途径，把公钥告知检查账本头和证据的人。建立时没有密钥的账本用 --make 获得密钥：读取签名密钥文件，没有则生成，仅其所有者可读。账本的密钥不再更换。

    The file of the key is read, or made if there is none, for its owner alone. It stays with you; the ledger gets the public half. A first key needs nobody else. For a further one you vouch with an earlier key, or a member of the board does.
    读取密钥文件，没有则生成，仅其所有者可读。它留在你处；账本只得到公钥。第一个密钥无需他人。再登记时，由你以先前的密钥担保，或由委员会的一名成员担保。

    You vouch with a key of yours. For a key of somebody else, or for yours when it is lost, a member of the board vouches. What the key signed before stands; who has had a key goes on needing one.
    你以自己的密钥担保。撤销他人的密钥，或你的密钥已遗失时，由委员会的一名成员担保。此前的签名仍然有效；有过密钥的人此后仍须有密钥。

    Written as a checkpoint of a transparency log (C2SP tlog-checkpoint); signed, it is a signed note. Keep it where those who write the ledger cannot: leeway verify --against FILE finds out whether the ledger was cut short or rewritten since.
    写成透明日志的检查点（C2SP tlog-checkpoint）；签名后即为签名短笺。请保存在写账本者无法触及之处：leeway verify --against FILE 可查明账本此后是否被截短或改写。

    The proofs lead from the records to the root of the current head (RFC 6962). They are checked before they are shown.
    证明从记录通向当前账本头的根（RFC 6962）。显示之前先行检查。

    The copy is the ledger at one moment. It is made beside its place, checked like leeway verify does, and then moved there whole: what stands at <directory> is a sound backup or nothing. It is a ledger like any other and can be read with --ledger.
    副本是账本在某一时刻的状态。先在目标旁制作，像 leeway verify 那样检查，然后整体移到位：<directory> 处要么是完好的备份，要么什么都没有。它与任何账本一样，可用 --ledger 读取。

    The backup itself is left as it is. A copy of it is checked to the last row before it is moved to its place. A ledger that stands there is never touched without --replace; with it, both change places in one step, and the old one is kept as <directory>.replaced.
    备份本身保持原样。其副本在移到位之前逐行检查。没有 --replace 绝不触动该处已有的账本；有则二者一步互换，旧账本保留为 <directory>.replaced。

    """#
}
