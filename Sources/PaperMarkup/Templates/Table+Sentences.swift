extension Table {
  /// The fewest rows of a table in which a column that says the same in each is no help.
  private static var fewestRows: Int { 4 }

  /// The table without the columns that say the same in every row and have a sentence for that, and
  /// those sentences below it. The first column, which names the rows, always stays.
  /// - Parameter sentences: for each column its sentence, a template with the name `value`; nil where
  ///   it stays.
  package func withSentences(_ sentences: [LineTemplate?]) -> [Block] {
    guard rows.count >= Self.fewestRows else { return [.table(self)] }
    var kept: [Int] = []
    var below: [Block] = []
    for column in columns.indices {
      if column > 0, sentences.indices.contains(column), let sentence = sentences[column],
        let value = onlyValue(of: column)
      {
        let scope = TemplateScope(["value": .line(value)])
        below.append(.paragraph(sentence.fill(scope, names: Self.sentenceNames)))
      } else {
        kept.append(column)
      }
    }
    guard !below.isEmpty else { return [.table(self)] }
    let table = Table(
      caption: caption, mark: mark, columns: kept.map { columns[$0] },
      rows: rows.map { row in kept.map { row[$0] } }, hasRowHeaders: hasRowHeaders)
    return [.table(table)] + below
  }

  /// The names of a sentence in the place of a column.
  package static let sentenceNames = TemplateNames([
    "value": TemplateNames.Entry(.line, "What the column would say in each row.")
  ])

  /// What every cell of a column says, on one line; nil where they differ, are blank or are more than
  /// paragraphs.
  private func onlyValue(of column: Int) -> [Inline]? {
    guard let first = rows.first?[column], rows.allSatisfy({ $0[column] == first }) else {
      return nil
    }
    var value: [Inline] = []
    for block in first {
      guard case .paragraph(let line) = block else { return nil }
      if !value.isEmpty { value.append(.text(", ")) }
      value += line
    }
    return value.isEmpty ? nil : value
  }
}
