import OfficePackage

/// The parts with the properties of the document and the settings for Word.
enum DocxProperties {
  /// The title, author, language and date, and the marking of a document that is not for
  /// publication.
  static func core(_ document: Document) -> MarkupBytes {
    var part = MarkupBytes()
    part.declaration()
    part.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    ) {
      $0.element("dc:title", text: document.title)
      if let author = document.publisher ?? document.body {
        $0.element("dc:creator", text: author)
      }
      if let marking = document.marking {
        // LibreOffice copies the subject into a PDF.
        $0.element("dc:subject", text: marking)
        $0.element("cp:contentStatus", text: marking)
      }
      $0.element("dc:language", text: document.language)
      if let date = document.date {
        let time = "\(date)T00:00:00Z"
        $0.element("dcterms:created", ["xsi:type": "dcterms:W3CDTF"], text: time)
        $0.element("dcterms:modified", ["xsi:type": "dcterms:W3CDTF"], text: time)
      }
    }
    return part
  }

  static var application: MarkupBytes {
    var part = MarkupBytes()
    part.declaration()
    part.element(
      "Properties",
      ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"]
    ) { $0.element("Application", text: "board-paper") }
    return part
  }

  static func settings(
    _ document: Document, style: DocxStyle, hasNotes: Bool
  ) -> MarkupBytes {
    var part = MarkupBytes()
    part.part("w:settings") {
      $0.empty("w:zoom", ["w:percent": "100"])
      $0.property("w:defaultTabStop", "720")
      if style.house?.hasEvenPages ?? false { $0.empty("w:evenAndOddHeaders") }
      $0.property("w:characterSpacingControl", "doNotCompress")
      if hasNotes {
        $0.element("w:footnotePr") {
          $0.empty("w:footnote", ["w:id": "-1"])
          $0.empty("w:footnote", ["w:id": "0"])
        }
      }
      $0.element("w:compat") {
        // Without this setting Word opens the file in compatibility mode.
        $0.empty(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
      $0.property("w:themeFontLang", .text(document.language))
      guard style.house?.theme != nil else { return }
      $0.empty(
        "w:clrSchemeMapping",
        [
          "w:bg1": "light1", "w:t1": "dark1", "w:bg2": "light2", "w:t2": "dark2",
          "w:accent1": "accent1", "w:accent2": "accent2", "w:accent3": "accent3",
          "w:accent4": "accent4", "w:accent5": "accent5", "w:accent6": "accent6",
          "w:hyperlink": "hyperlink", "w:followedHyperlink": "followedHyperlink",
        ])
    }
    return part
  }
}
