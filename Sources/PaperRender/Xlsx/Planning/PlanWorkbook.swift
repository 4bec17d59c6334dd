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
    let printed = PrintedPaper.numbered(paper, in: edition)
    return paper.appendices.compactMap { appendix in
      let tables = PlanTables.tables(of: appendix, in: printed)
      guard let plan = appendix.plan, !tables.isEmpty else { return nil }
      return workbook(plan, tables, of: paper, workspace, marking: edition.marking(of: paper))
    }
  }

  private static func workbook(
    _ plan: ActionPlan, _ tables: [Table], of paper: BoardPaper, _ workspace: Workspace,
    marking: String?
  ) -> WorkbookPlan {
    let (house, board) = (workspace.house, workspace.board)
    var frame = WorkbookFrame(house.workbook)
    let sheets = tables.map { table in
      frame.sheet(
        table.caption.isEmpty ? plan.title : table.caption.plainText,
        columns: TablePlan.Column.unique(table.columns.map(\.plainText)),
        rows: table.rows.map { row in
          row.map { cell in
            if let day = CellPlan(day: cell, language: house.primaryLanguage) { return day }
            let text = cell.onOneLine
            return .text(text.isEmpty ? house.workbook.sentence(.notStated) : text)
          }
        })
    }
    let facts = [paper.subject.value, board?.name.value, house.text(paper.date.value)]
    return frame.plan(
      WorkbookPlan.Properties(
        title: plan.title, author: board?.council ?? board?.name.value ?? "",
        subject: paper.subject.value, keywords: [board?.name.value].compactMap { $0 },
        created: paper.date.value),
      cover: [SheetLine(plan.title, style: .title)]
        + facts.compactMap { $0 }.map { SheetLine($0) },
      sheets, marking: marking)
  }
}
