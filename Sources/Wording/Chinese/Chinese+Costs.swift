extension Chinese {
  /// Overloads, cost of work, rates and skills.
  static let costs = #"""
    Overloads
    超负荷

    none changed
    无变化

    %1 removed
    消除 %1 项

    %1 made
    新增 %1 项

    %1 removed, %2 made
    消除 %1 项，新增 %2 项

    Beyond capacity
    超出产能

    and %1 more
    另有 %1 项

    Cost of work
    工作成本

    "%1" is not what an hour costs
    “%1”不是每小时的费用

    write an amount of money per hour, such as 95/h or 95.50/h
    请写每小时的金额，例如 95/h 或 95.50/h

    "%1" asks for no level of a skill
    “%1”没有给出技能等级

    write a level of 1 to %1, such as welding >= 2
    请写 1 到 %1 的等级，例如 welding >= 2

    "%1" names no skill
    “%1”没有写出技能

    write a skill, such as welding or welding >= 2
    请写技能，例如 welding 或 welding >= 2

    the currency is %1
    货币是%1

    write its three letters of ISO 4217, such as EUR
    请写 ISO 4217 的三个字母，例如 EUR

    an hour costs a million at most
    每小时费用最多一百万

    costs arise as the work is done
    费用随工作进行而发生

    of prices that change with time the first is kept
    价格随时间变化时保留第一个

    """#
}
