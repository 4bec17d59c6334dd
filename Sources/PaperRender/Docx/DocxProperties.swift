import OfficePackage

/// The parts with the properties of the document and the settings for Word.
enum DocxProperties {
  /// The title, author, language and date, and the marking of a document that is not for
  /// publication.
  static func core(_ document: Document) -> MarkupBytes {
    var part = MarkupBytes()
    part.declaration()
    part.markup("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/")
    part.markup("metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
    part.markup(" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
    part.markup(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
    part.text(document.title)
    part.markup("</dc:title>")
    if let author = document.publisher ?? document.body {
      part.markup("<dc:creator>")
      part.text(author)
      part.markup("</dc:creator>")
    }
    if let marking = document.marking {
      // LibreOffice copies the subject into a PDF.
      part.markup("<dc:subject>")
      part.text(marking)
      part.markup("</dc:subject><cp:contentStatus>")
      part.text(marking)
      part.markup("</cp:contentStatus>")
    }
    part.markup("<dc:language>")
    part.text(document.language)
    part.markup("</dc:language>")
    if let date = document.date {
      part.markup("<dcterms:created xsi:type=\"dcterms:W3CDTF\">")
      part.text("\(date)T00:00:00Z")
      part.markup("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">")
      part.text("\(date)T00:00:00Z")
      part.markup("</dcterms:modified>")
    }
    part.markup("</cp:coreProperties>")
    return part
  }

  static var application: MarkupBytes {
    var part = MarkupBytes()
    part.declaration()
    part.markup("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/")
    part.markup("extended-properties\"><Application>board-paper</Application></Properties>")
    return part
  }

  static func settings(
    _ document: Document, style: DocxStyle, hasNotes: Bool
  ) -> MarkupBytes {
    var part = MarkupBytes()
    part.openPart("settings")
    part.markup("<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>")
    if style.house?.hasEvenPages ?? false { part.markup("<w:evenAndOddHeaders/>") }
    part.markup("<w:characterSpacingControl w:val=\"doNotCompress\"/>")
    if hasNotes {
      part.markup("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>")
    }
    part.markup("<w:compat>")
    // Without this setting Word opens the file in compatibility mode.
    part.markup("<w:compatSetting w:name=\"compatibilityMode\"")
    part.markup(" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>")
    part.markup("<w:themeFontLang w:val=\"")
    part.text(document.language)
    part.markup("\"/>")
    if style.house?.theme != nil {
      part.markup("<w:clrSchemeMapping w:bg1=\"light1\" w:t1=\"dark1\" w:bg2=\"light2\"")
      part.markup(" w:t2=\"dark2\" w:accent1=\"accent1\" w:accent2=\"accent2\"")
      part.markup(" w:accent3=\"accent3\" w:accent4=\"accent4\" w:accent5=\"accent5\"")
      part.markup(" w:accent6=\"accent6\" w:hyperlink=\"hyperlink\"")
      part.markup(" w:followedHyperlink=\"followedHyperlink\"/>")
    }
    part.markup("</w:settings>")
    return part
  }
}
