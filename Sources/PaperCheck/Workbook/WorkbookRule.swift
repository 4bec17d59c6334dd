package import OfficePackage
package import PaperModel

/// One check of a workbook that is to be published.
///
/// The rules are those of the Government Analysis Function's guidance on spreadsheets, and of the
/// checkers and tools that follow it. What only a person can judge is left out.
package struct WorkbookRule: Sendable {
  package enum Level: Sendable {
    /// Required by the accessibility regulations.
    case essential
    case desirable

    /// The severity of findings of this level.
    package var severity: Diagnostic.Severity {
      switch self {
      case .essential: .error
      case .desirable: .warning
      }
    }
  }

  /// The name of the fault that the rule finds, in kebab case.
  package let id: String
  package let level: Level
  /// What the rule finds, in one sentence.
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

  /// The rule with an id; nil if there is none.
  package static func named(_ id: String) -> WorkbookRule? { byName[id] }

  /// What all rules find, sorted by place. Essential findings are errors, desirable ones warnings.
  /// - Parameters:
  ///   - path: the path of the workbook to show to the user.
  ///   - sentences: the sentences and names of sheets whose purpose is known: all, in a workbook
  ///     that this program made. In others the purpose is inferred from the words.
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
  /// Makes a rule that checks one sheet with cells at a time.
  static func ofSheets(
    _ id: String, _ level: Level, _ summary: String,
    check: @escaping @Sendable (CheckedSheet) -> [WorkbookFinding]
  ) -> WorkbookRule {
    WorkbookRule(id: id, level: level, summary: summary) { workbook in
      workbook.sheets.flatMap(check)
    }
  }

  /// Makes a rule that checks one table at a time.
  static func ofTables(
    _ id: String, _ level: Level, _ summary: String,
    check: @escaping @Sendable (CheckedTable) -> [WorkbookFinding]
  ) -> WorkbookRule {
    ofSheets(id, level, summary) { $0.tables.flatMap(check) }
  }

  /// Makes a rule that checks each distinct text once, wherever cells hold it.
  /// - Parameter message: the message for a text in quotes.
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

  /// Makes a rule that checks each distinct text in some columns of tables once.
  /// - Parameter isLookedAt: whether a column is checked.
  /// - Parameter message: the message for a text in quotes.
  static func ofTableTexts(
    _ id: String, _ level: Level, _ summary: String, help: String,
    columns isLookedAt: @escaping @Sendable (Int, CheckedTable) -> Bool = { _, _ in true },
    where isFaulty: @escaping @Sendable (String) -> Bool,
    message: @escaping @Sendable (String) -> String
  ) -> WorkbookRule {
    WorkbookRule(id: id, level: level, summary: summary) { workbook in
      // Found out only once a cell that is looked at holds the text.
      var known = [Bool?](repeating: nil, count: workbook.file.texts.count)
      func isFaultyText(of cell: Cell) -> Bool {
        guard let text = cell.text else { return false }
        if let isKnown = known[text] { return isKnown }
        let isFound = isFaulty(workbook.file.texts[text].text)
        known[text] = isFound
        return isFound
      }
      return workbook.sheets.flatMap(\.tables).flatMap { table in
        let columns = table.table.block.columns.map { isLookedAt($0, table) }
        guard columns.contains(true) else { return [WorkbookFinding]() }
        return table.sheet.findings(in: table.bodyCells, help: help) {
          columns[$0.reference.column - table.labels] && isFaultyText(of: $0)
        } message: {
          message(quoted(table.sheet.text(of: $0) ?? ""))
        }
      }
    }
  }

  /// Makes a rule that checks one style at a time, and reports the first cell of each sheet that
  /// has it.
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
