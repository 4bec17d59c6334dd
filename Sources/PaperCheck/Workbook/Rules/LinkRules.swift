import OfficePackage

/// Rules on links.
extension WorkbookRule {
  static let bareURL = WorkbookRule(
    id: "bare-url", level: .essential,
    summary: "An address is shown where words should say where it leads."
  ) { workbook in
    let faulty = TextSet(of: workbook.file.texts) { bareAddress(in: $0.text) != nil }
    guard !faulty.isEmpty else { return [] }
    return workbook.sheets.flatMap { sheet in
      sheet.findings(
        in: sheet.sheet.cells, help: "give the cell a link, and say in words where it leads",
        where: faulty.contains
      ) { cell in
        let address = sheet.text(of: cell).flatMap(bareAddress)
        return "\(quoted(address.map(String.init) ?? "")) is an address, not words"
      }
    }
  }

  /// The first address in a text, which may be prose, without the punctuation after it.
  private static func bareAddress(in text: String) -> Substring? {
    guard mayHoldAddress(text) else { return nil }
    return text.split(whereSeparator: \.isWhitespace).lazy.compactMap { word -> Substring? in
      guard let start = start(ofAddressIn: word) else { return nil }
      let address = word[start...]
      let end = address.lastIndex { !".,;:!?)]>\"'”’".contains($0) }
      return end.map { address[...$0] } ?? address
    }.first
  }

  private static func start(ofAddressIn word: Substring) -> Substring.Index? {
    let folded = word.lowercased()
    guard folded.count == word.count else { return word.startIndex }
    for sign in ["https://", "http://"] {
      guard let found = folded.firstRange(of: sign) else { continue }
      return word.index(
        word.startIndex, offsetBy: folded.distance(from: folded.startIndex, to: found.lowerBound))
    }
    return folded.hasPrefix("www.") ? word.startIndex : nil
  }

  private static let vagueTexts: Set<String> = [
    "here", "click here", "link", "this link", "more", "read more", "see here", "website",
  ]

  static let vagueLink = ofSheets(
    "vague-link", .essential, "The text of a link does not say where it leads."
  ) { sheet in
    sheet.sheet.links.compactMap { link in
      guard let text = sheet.sheet.cell(link.block.first).flatMap(sheet.text),
        vagueTexts.contains(text.lowercased())
      else { return nil }
      return sheet.finding(
        "the link \(quoted(text)) does not say where it leads", at: link.block.first)
    }
  }

  static let brokenLink = WorkbookRule(
    id: "broken-link", level: .essential, summary: "A link leads to a sheet that there is not."
  ) { workbook in
    let names = Set(workbook.file.sheets.map { $0.name.lowercased() })
    return workbook.sheets.flatMap { sheet in
      sheet.sheet.links.compactMap { link in
        guard let target = CheckedLinkTarget.sheet(of: link), !names.contains(target.lowercased())
        else {
          return nil
        }
        return sheet.finding(
          "the link leads to \(quoted(target)), which is no sheet", at: link.block.first)
      }
    }
  }
}

/// Reads the target of a link within a workbook.
enum CheckedLinkTarget {
  /// The sheet in `Notes!A1`, `#Notes!A1` or `'My notes'!A1`; nil if the link names no sheet.
  static func sheet(of link: Sheet.Link) -> String? {
    let inside = link.address.flatMap { $0.hasPrefix("#") ? String($0.dropFirst()) : nil }
    guard let location = link.location ?? inside, let mark = location.lastIndex(of: "!") else {
      return nil
    }
    let name = location[..<mark].drop { $0 == "#" }
    guard name.hasPrefix("'"), name.hasSuffix("'"), name.count > 1 else { return String(name) }
    return String(name.dropFirst().dropLast()).split(
      separator: "''", omittingEmptySubsequences: false
    )
    .joined(separator: "'")
  }
}

/// Quick negative test for an address: whether the text begins with a w or contains `:/`.
private func mayHoldAddress(_ text: String) -> Bool {
  if let first = text.utf8.first, first | 0x20 == UInt8(ascii: "w") { return true }
  var isAfterColon = false
  for byte in text.utf8 {
    if isAfterColon, byte == UInt8(ascii: "/") { return true }
    isAfterColon = byte == UInt8(ascii: ":")
  }
  return false
}
