import OfficePackage

/// Rules on drawings, pictures and other objects over the cells.
extension WorkbookRule {
  static let picture = ofSheets("picture", .desirable, "A sheet holds a picture.") { sheet in
    sheet.sheet.drawings.filter { $0.kind == .picture }.prefix(5).map {
      sheet.finding(
        "a picture lies on the sheet", at: $0.cell, help: "leave logos and pictures out")
    }
  }

  static let pictureWithoutAlternativeText = ofSheets(
    "picture-without-alternative-text", .essential,
    "A picture or chart has no words for who does not see it."
  ) { sheet in
    sheet.sheet.drawings.filter {
      $0.kind != .shape && $0.alternativeText.isEmpty && !$0.isDecorative
    }
    .prefix(5).map {
      sheet.finding(
        "the \($0.kind == .chart ? "chart" : "picture") has no alternative text", at: $0.cell,
        help: "in Excel: right click, View Alt Text")
    }
  }

  static let textBox = ofSheets(
    "text-box", .essential, "A sheet holds a text box or another shape."
  ) { sheet in
    sheet.sheet.drawings.filter { $0.kind == .shape }.prefix(5).map {
      sheet.finding(
        "a text box or shape lies on the sheet", at: $0.cell, help: "put it into a cell")
    }
  }

  static let iconForValue = ofSheets(
    "icon-for-value", .desirable, "Icons, bars or colours show what cells mean."
  ) { sheet in
    guard let cell = sheet.sheet.conditionalFormat else { return [] }
    return [
      sheet.finding(
        "cells are shown by icons, bars or colours", at: cell,
        help: "say it in words, in a column of its own")
    ]
  }
}
