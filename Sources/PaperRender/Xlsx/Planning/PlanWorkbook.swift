import PaperCompose
import PaperMarkup
package import PaperModel

/// The workbook of an action plan, with the tables of the house.
package enum PlanWorkbook {
  /// The plans of the workbooks for the appendices with an action plan, as the readers of the edition
  /// may see them; empty where the house makes none.
  package static func plans(of paper: BoardPaper, in edition: Edition) -> [WorkbookPlan] {
    let workspace = edition.workspace
    guard workspace.house.workbook.hasPlans, let paper = workspace.paper(at: paper.path) else {
      return []
    }
    let marking =
      edition.isExempt(paper)
      ? workspace.house.pages.marking(paragraphs: edition.paragraphs(of: paper)) : nil
    return paper.appendices.compactMap { appendix in
      let tables = PlanTables.tables(of: appendix, in: paper, workspace)
      guard let plan = appendix.plan, !tables.isEmpty else { return nil }
      return workbook(plan, tables, of: paper, workspace, marking: marking)
    }
  }

  private static func workbook(
    _ plan: ActionPlan, _ tables: [Table], of paper: BoardPaper, _ workspace: Workspace,
    marking: String?
  ) -> WorkbookPlan {
    let (house, board) = (workspace.house, workspace.board)
    let words = house.workbook
    var names = SheetNames(beginning: words.name(.other))
    var tableNames = TableNames()
    let cover = names.name(words.name(.cover))
    let contents = names.name(words.name(.contents))
    let sheets = tables.map { table -> SheetPlan in
      let title = table.caption.isEmpty ? plan.title : table.caption.plainText
      let name = names.name(title)
      return SheetPlan(
        name: name, lines: lines(title, words),
        table: TablePlan(
          name: tableNames.name(for: name), columns: columns(table),
          rows: table.rows.map { row in
            row.map { cell in
              let text = cell.onOneLine
              return .text(text.isEmpty ? words.sentence(.notStated) : text)
            }
          }))
    }
    let listed = SheetPlan(
      name: contents, purpose: .contents, lines: lines(words.name(.contents), words),
      table: TablePlan(
        name: tableNames.name(for: contents),
        columns: [.init(words.header(.sheet)), .init(words.header(.description))],
        rows: sheets.map {
          [.link($0.name.text, .sheet($0.name)), .text($0.lines.first?.text ?? "")]
        }))
    let facts = [paper.subject.value, board?.name.value, house.text(paper.date.value)]
    return WorkbookPlan(
      properties: WorkbookPlan.Properties(
        title: plan.title, author: board?.council ?? board?.name.value ?? "",
        subject: paper.subject.value, keywords: [board?.name.value].compactMap { $0 },
        created: paper.date.value),
      sheets: [
        SheetPlan(
          name: cover, purpose: .cover,
          lines: [SheetLine(plan.title, style: .title)]
            + facts.compactMap { $0 }.map { SheetLine($0) }),
        listed,
      ] + sheets, marking: marking)
  }

  private static func lines(_ title: String, _ words: HouseWorkbook) -> [SheetLine] {
    [SheetLine(title, style: .title), SheetLine(words.sentence(.oneTable), purpose: .tableCount)]
      .filter { !$0.text.isEmpty }
  }

  /// The columns, whose headers differ in a table.
  private static func columns(_ table: Table) -> [TablePlan.Column] {
    var seen: Set<String> = []
    return table.columns.enumerated().map { index, label in
      var header = label.plainText
      while header.isEmpty || !seen.insert(header.lowercased()).inserted {
        header += header.isEmpty ? "\(index + 1)" : " (\(index + 1))"
      }
      return TablePlan.Column(header)
    }
  }
}
