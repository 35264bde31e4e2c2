import Bench

/// Figures of a bench, in columns, as JSON and as rows.
enum FigureText {
  static func write(_ figures: [Figure], _ format: Format, to console: Console) {
    switch format {
    case .json: for figure in figures { console.print(json(figure).text) }
    case .csv: console.write(csv(figures))
    case .text: console.write(text(figures))
    }
  }

  static func text(_ figures: [Figure]) -> String {
    let rows = figures.map { figure in
      [
        figure.name, number(figure.value), figure.unit, figure.floor.map(number) ?? "",
        figure.ratio.map { decimals($0, 2) } ?? "",
      ]
    }
    let table = [["FIGURE", "VALUE", "", "FLOOR", "RATIO"]] + rows
    let widths = (0..<5).map { column in table.map { $0[column].count }.max() ?? 0 }
    return table.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        let isText = column == 0 || column == 2
        line += (column > 0 ? "  " : "") + (isText ? cell + space : space + cell)
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  static func json(_ figure: Figure) -> JSON {
    [
      "name": .string(figure.name), "value": .decimal(figure.value), "unit": .string(figure.unit),
      "floor": figure.floor.map { .decimal($0) } ?? .null,
      "ratio": figure.ratio.map { .decimal($0) } ?? .null,
    ]
  }

  static func csv(_ figures: [Figure]) -> String {
    var csv = CSV(["name", "value", "unit", "floor", "ratio"])
    for figure in figures {
      csv.add([
        figure.name, decimals(figure.value, 3), figure.unit,
        figure.floor.map { decimals($0, 3) } ?? "", figure.ratio.map { decimals($0, 3) } ?? "",
      ])
    }
    return csv.text
  }

  /// Whole from a hundred on, with two decimals below.
  private static func number(_ value: Double) -> String {
    value >= 100 ? String(Int(value.rounded())) : decimals(value, 2)
  }

  /// A number with so many decimals.
  static func decimals(_ value: Double, _ places: Int) -> String {
    if value < 0 {
      let text = decimals(-value, places)
      return text.contains { $0 != "0" && $0 != "." } ? "-" + text : text
    }
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    return "\(scaled / scale).\(String(repeating: "0", count: places - fraction.count))\(fraction)"
  }
}
