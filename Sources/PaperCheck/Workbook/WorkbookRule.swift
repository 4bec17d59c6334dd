package import OfficePackage
package import PaperModel

/// One thing that is looked for in a workbook that is to be published.
///
/// The rules are those of the Government Analysis Function's guidance on spreadsheets and of the
/// checkers and tools that follow it. What only a person can judge is not among them.
package struct WorkbookRule: Sendable {
  package enum Level: Sendable {
    /// The accessibility regulations ask for it.
    case essential
    case desirable

    /// How much it matters.
    package var severity: Diagnostic.Severity {
      switch self {
      case .essential: .error
      case .desirable: .warning
      }
    }
  }

  /// The name of the fault that it finds, in kebab case.
  package let id: String
  package let level: Level
  /// What it finds, in a sentence.
  package let summary: String
  let check: @Sendable (CheckedWorkbook) -> [WorkbookFinding]

  /// Every rule, in groups from the workbook to the cell.
  package static let all: [WorkbookRule] = [
    .noDocumentTitle, .noDocumentAuthor, .noDocumentLanguage, .macros,
    .noCoverSheet, .noContentsSheet, .sheetMissingFromContents,
    .badSheetName, .blankSheet, .hiddenSheet,
    .firstSheetNotActive, .activeCellNotA1, .frozenPanes,
    .noSheetTitle, .noTableCount, .blankRowAboveTable, .textOutsideColumnA, .textBelowTable,
    .textBesideTable,
    .hiddenRows, .hiddenColumns, .printHeader, .mergedCells, .backgroundFill,
    .picture, .pictureWithoutAlternativeText, .textBox, .iconForValue,
    .noMarkedUpTable, .twoTablesOnASheet, .tableNotInColumnA, .genericTableName, .filterButtons,
    .tableStyle,
    .noHeaderRow, .emptyHeader, .duplicateHeader,
    .blankRowInTable, .blankColumnInTable, .emptyCell, .textNotWrapped,
    .symbolOnlyCell, .textNumber, .textAmongNumbers, .errorInCell,
    .superscriptNote, .symbolNote, .unnamedNote, .joinedNotes, .noteInDataCell, .missingNote,
    .unusedNote,
    .shorthandInCapitals, .unexplainedShorthand,
    .bareURL, .vagueLink, .brokenLink,
    .smallFont, .serifFont, .lowContrast,
  ]

  private static let byName = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  /// The rule of a name.
  package static func named(_ id: String) -> WorkbookRule? { byName[id] }

  /// What all rules find, sorted by place. What is essential is an error, what is desirable a
  /// warning.
  /// - Parameters:
  ///   - path: the workbook as it is to be named to the user.
  ///   - sentences: those of which it is known what they are for: all, in a workbook of the program.
  ///     Of others the words have to tell.
  package static func findings(
    _ workbook: SpreadsheetFile, path: String, knowing sentences: Set<SheetSentence> = []
  ) -> [Diagnostic] {
    let checked = CheckedWorkbook(workbook, knowing: sentences)
    return all.flatMap { rule in
      rule.check(checked).map { $0.diagnostic(of: rule, in: workbook, path: path) }
    }
    .inOrder
  }
}

extension WorkbookRule {
  /// A rule that looks at one sheet with cells at a time.
  static func ofSheets(
    _ id: String, _ level: Level, _ summary: String,
    check: @escaping @Sendable (CheckedSheet) -> [WorkbookFinding]
  ) -> WorkbookRule {
    WorkbookRule(id: id, level: level, summary: summary) { workbook in
      workbook.sheets.flatMap(check)
    }
  }

  /// A rule that looks at one table at a time.
  static func ofTables(
    _ id: String, _ level: Level, _ summary: String,
    check: @escaping @Sendable (CheckedTable) -> [WorkbookFinding]
  ) -> WorkbookRule {
    ofSheets(id, level, summary) { $0.tables.flatMap(check) }
  }

  /// A rule that looks at one text at a time, wherever cells hold it.
  /// - Parameter message: of the text in quotes.
  static func ofTexts(
    _ id: String, _ level: Level, _ summary: String, help: String,
    where isFaulty: @escaping @Sendable (String) -> Bool,
    message: @escaping @Sendable (String) -> String
  ) -> WorkbookRule {
    WorkbookRule(id: id, level: level, summary: summary) { workbook in
      let faulty = TextSet(of: workbook.file.texts) { isFaulty($0.text) }
      return workbook.sheets.flatMap {
        $0.findings(in: $0.sheet.cells, holding: faulty, help: help, message: message)
      }
    }
  }

  /// A rule that looks at one text at a time, in some of the columns of tables.
  /// - Parameter isLookedAt: whether a column is one of them.
  /// - Parameter message: of the text in quotes.
  static func ofTableTexts(
    _ id: String, _ level: Level, _ summary: String, help: String,
    columns isLookedAt: @escaping @Sendable (Int, CheckedTable) -> Bool = { _, _ in true },
    where isFaulty: @escaping @Sendable (String) -> Bool,
    message: @escaping @Sendable (String) -> String
  ) -> WorkbookRule {
    WorkbookRule(id: id, level: level, summary: summary) { workbook in
      let faulty = TextSet(of: workbook.file.texts) { isFaulty($0.text) }
      guard !faulty.isEmpty else { return [] }
      return workbook.sheets.flatMap(\.tables).flatMap { table in
        table.sheet.findings(in: table.bodyCells, help: help) {
          faulty.contains($0) && isLookedAt($0.reference.column, table)
        } message: {
          message(quoted(table.sheet.text(of: $0) ?? ""))
        }
      }
    }
  }

  /// A rule that looks at one style at a time; it tells the first cell of a sheet.
  static func ofStyles(
    _ id: String, _ level: Level, _ summary: String, help: String,
    where isFaulty: @escaping @Sendable (CellStyle) -> Bool,
    message: @escaping @Sendable (CellStyle) -> String
  ) -> WorkbookRule {
    WorkbookRule(id: id, level: level, summary: summary) { workbook in
      let faulty = StyleSet(of: workbook.file.styles, where: isFaulty)
      return workbook.sheets.filter { faulty.isUsed(on: $0.sheet) }.flatMap { sheet in
        sheet.findings(in: sheet.sheet.cells, limit: 1, help: help, where: faulty.contains) {
          message(sheet.style(of: $0))
        }
      }
    }
  }
}
