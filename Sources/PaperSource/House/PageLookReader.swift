import PaperModel

/// Reads the look of a house's web pages, of each file that of the nearest house that has one, and
/// explains to the user why a style sheet cannot be used.
enum PageLookReader {
  /// The look of the built-in default house.
  static let builtIn = PageLook(
    PageLook.File.allCases.reduce(into: [:]) {
      $0[$1] = PageSheet(
        trusted: BuiltInHouse.text(of: "\(BuiltInHouse.defaultName):\($1.rawValue)"))
    })

  /// The look of a house. A file that neither it nor a house that it extends has is that of the
  /// built-in default house.
  static func look(_ files: inout HouseFiles) -> PageLook {
    var sheets: [PageLook.File: PageSheet] = [:]
    for file in PageLook.File.allCases {
      let source = files.nearest(file.rawValue)
      if let source, source.builtInName != BuiltInHouse.defaultName {
        sheets[file] = sheet(file.rawValue, of: source, &files)
      } else {
        sheets[file] = builtIn.sheet(file)
      }
    }
    return PageLook(sheets)
  }

  /// A style sheet; nil, after a report, if it cannot be used.
  private static func sheet(
    _ name: String, of source: HouseSource, _ files: inout HouseFiles
  ) -> PageSheet? {
    guard let file = files.load(name, of: source) else { return nil }
    do throws(PageSheetFaults) {
      return try PageSheet(file.text)
    } catch {
      files.report(error.faults.map { $0.diagnostic(in: file) })
      return nil
    }
  }
}

extension PageSheetFault {
  fileprivate func diagnostic(in file: InputFile) -> Diagnostic {
    let (headline, help) =
      switch reason {
      case .endTag:
        (
          "'</style' would end the style sheet in the middle of a page",
          "take it out, also of comments"
        )
      case .importRule:
        ("'@import' fetches a style sheet, and a page fetches nothing", "put its rules here")
      case .address:
        (
          "'url(…)' fetches a file, and a page fetches nothing",
          "put the picture or font itself here, as an address that begins with 'data:'"
        )
      }
    return Diagnostic(
      rule: "unusable-style-sheet", headline, at: file.range(ofBytes: bytes), help: help)
  }
}
