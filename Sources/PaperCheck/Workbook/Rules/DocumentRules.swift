import OfficePackage

/// Rules on the properties of the workbook, and on what else the file contains.
extension WorkbookRule {
  static let noDocumentTitle = WorkbookRule(
    id: "no-document-title", level: .essential, summary: "The file does not say its title."
  ) { workbook in
    guard workbook.file.properties.title.isEmpty else { return [] }
    return [
      WorkbookFinding(
        message: "the workbook has no title in its properties",
        help: "in Excel: File, Info, Properties, Title")
    ]
  }

  static let noDocumentAuthor = WorkbookRule(
    id: "no-document-author", level: .desirable,
    summary: "The file does not say which organisation made it."
  ) { workbook in
    guard workbook.file.properties.creator.isEmpty else { return [] }
    return [
      WorkbookFinding(
        message: "the workbook has no author in its properties",
        help: "name the organisation, not a person")
    ]
  }

  /// Only desirable, though the guidance asks for it: Excel has no field for the language.
  static let noDocumentLanguage = WorkbookRule(
    id: "no-document-language", level: .desirable,
    summary: "The file does not say the language of its text."
  ) { workbook in
    guard workbook.file.properties.language.isEmpty else { return [] }
    return [
      WorkbookFinding(
        message: "the workbook has no language in its properties",
        help: "Excel has no field for it; LibreOffice writes it")
    ]
  }

  static let macros = WorkbookRule(
    id: "macros", level: .essential, summary: "The workbook holds programs."
  ) { workbook in
    guard workbook.file.hasMacros else { return [] }
    return [
      WorkbookFinding(
        message: "the workbook holds macros", help: "save it as 'Excel Workbook (*.xlsx)'")
    ]
  }
}
