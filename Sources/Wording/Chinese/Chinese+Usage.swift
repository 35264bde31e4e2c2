extension Chinese {
  /// Words on the command line that cannot be followed.
  static let usage = #"""
    %1 is given twice.
    %1 给出了两次。

    --lang is given twice.
    --lang 给出了两次。

    Leeway does not speak "%1".
    Leeway 不支持语言“%1”。

    Give one: --lang %1
    请给出其一：--lang %1

    Keep one: leeway %1--help
    请保留一个：leeway %1--help

    There is no command "%1".
    没有命令“%1”。

    There is no command "%1"; did you mean %2?
    没有命令“%1”；是否指 %2？

    There is no command "%1"
    没有命令“%1”

    See what it does: leeway %1 --help
    查看其用途：leeway %1 --help

    See them all: leeway --help
    查看全部：leeway --help

    See how it is used: leeway %1--help
    查看用法：leeway %1--help

    Write it so%1
    请这样写%1

    %1 %2 or %3.
    %1 %2 或 %3。

    There is no change %1; did you mean %2?
    没有变更 %1；是否指 %2？

    There is no change %1; the last is %2.
    没有变更 %1；最后一项是 %2。

    There is no change %1: nothing has been submitted yet.
    没有变更 %1：尚未提交任何请求。

    %1 had not been submitted yet at that moment.
    %1 当时尚未提交。

    See its life: leeway audit %1
    查看其历程：leeway audit %1

    Project %1 had no plan yet at that moment.
    项目 %1 当时还没有计划。

    See when it was imported: leeway history --type plan.imported
    查看导入时间：leeway history --type plan.imported

    Nobody is named as the one who acts.
    没有指明操作人。

    Name yourself: --actor NAME, or set LEEWAY_ACTOR.
    请指明自己：--actor NAME，或设置 LEEWAY_ACTOR。

    %1 is about project %2, not %3.
    %1 针对项目 %2，不是 %3。

    Leave out --project, or the change.
    请省略 --project，或省略变更。

    --work: "%1" is not working time.
    --work：“%1”不是工作时间。

    Write working time, such as 8d.
    请写工作时间，如 8d。

    %1: the evaluation recommends %2, which is not approved.
    %1：评估推荐 %2，它不属于批准。

    Follow it: leeway %1 %2; or name an option: --option absorb
    请照办：leeway %1 %2；或指明方案：--option absorb

    %1: the latest evaluation is %2, not %3.
    %1：最新评估为 %2，不是 %3。

    Read the latest: leeway evaluate %1 --show
    查看最新：leeway evaluate %1 --show

    There is no baseline %1
    没有基准 %1

    There is no baseline %1.
    没有基准 %1。

    There is no baseline %1; did you mean %2?
    没有基准 %1；是否指 %2？

    Name one: leeway baseline set NAME; or give a position or a time
    请命名：leeway baseline set NAME；或给出位置或时间

    See them all: leeway baseline list
    查看全部：leeway baseline list

    See them all: leeway buffer
    查看全部：leeway buffer

    Another board is in force: %1.
    现行委员会不同：%1。

    See it: leeway status; a ledger keeps the board it was given.
    请查看：leeway status；账本保持其最初的委员会。

    Choose another directory: %1
    请选择其他目录：%1

    Choose another directory: leeway init DIR
    请选择其他目录：leeway init DIR

    There is no directory %1.
    没有目录 %1。

    Make it first; %1 makes only the ledger's own directory.
    请先创建；%1 只创建账本自己的目录。

    Nothing may be made in %1.
    不能在 %1 中创建内容。

    Check owner and permissions of the directory, or choose another one.
    请检查目录的属主和权限，或选择其他目录。

    Leave --project out: leeway plan %1
    请省略 --project：leeway plan %1

    %1 cannot be read: %2.
    %1 无法读取：%2。

    Check the name and who may read it.
    请核对名称及读取权限。

    There is no readable key at %1.
    %1 没有可读的密钥。

    Make one: leeway key --make; or name another: --key FILE
    请生成：leeway key --make；或指明其他密钥：--key FILE

    The ledger has no key yet.
    账本还没有密钥。

    Give it one: leeway key --make
    请生成：leeway key --make

    The head %1 cannot be read.
    账本头 %1 无法读取。

    Check the path; a head is written by: leeway head --sign
    请核对路径；账本头由此写出：leeway head --sign

    %1 does not hold a signed head.
    %1 不含已签名的账本头。

    A head is written by: leeway head --sign
    账本头由此写出：leeway head --sign

    """#
}
