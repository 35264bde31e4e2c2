/// A table with its first column to the left and all others to the right.
enum Columns {
  /// One line for each row; all rows have as many cells as the first.
  static func text(_ table: [[String]]) -> String {
    let columns = table.first?.count ?? 0
    let widths = (0..<columns).map { column in table.map { $0[column].count }.max() ?? 0 }
    return table.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}
