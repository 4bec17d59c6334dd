import OfficePackage

/// The line by which every page of a Word file says that it is not for publication.
enum WordMarking {
  /// The line as a paragraph that can stand in any part, whatever prefixes that has.
  static func paragraph(_ marking: String, style: WordStyle) -> MarkupBytes {
    var bytes = MarkupBytes()
    bytes.markup("<w:p xmlns:w=\"")
    bytes.text(WordNames.main)
    bytes.markup("\"><w:pPr><w:pStyle w:val=\"")
    bytes.text(style.id(.header))
    bytes.markup("\"/><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/>")
    // More than 7 to 1 on white.
    bytes.markup("<w:color w:val=\"8F1D14\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr>")
    bytes.markup("<w:t xml:space=\"preserve\">")
    bytes.text(marking)
    bytes.markup("</w:t></w:r></w:p>")
    return bytes
  }

  /// A header of a house with the line above all else; nil where that cannot be done with certainty.
  /// - Parameter name: of the part, in lower case.
  static func marked(
    _ name: String, of house: WordReference, _ marking: String, style: WordStyle
  ) -> [UInt8]? {
    guard let part = house.parts.first(where: { $0.name.lowercased() == name }),
      let opening = RootElement(in: part.bytes)
    else { return nil }
    let line = paragraph(marking, style: style).bytes
    var bytes = Array(part.bytes[..<opening.end])
    if opening.isEmpty {
      // `<w:hdr/>` is opened.
      bytes.removeLast(2)
      bytes += [UInt8(ascii: ">")] + line + Array("</".utf8) + part.bytes[opening.name]
      bytes.append(UInt8(ascii: ">"))
    } else {
      bytes += line
    }
    bytes += part.bytes[opening.end...]
    // The reader of XML has the last word on where the root begins.
    guard let root = try? XMLElement.read(bytes, part: name), root.name == "hdr",
      let first = root.children.first, first.name == "p",
      first.descendants(["t"]).contains(where: { !$0.text.isEmpty })
    else { return nil }
    return bytes
  }
}

/// Where the root of an XML part in UTF-8 is opened.
private struct RootElement {
  /// Its name, with its prefix.
  let name: Range<Int>
  /// Behind the sign that ends its opening tag.
  let end: Int
  /// Whether that tag is all of it.
  let isEmpty: Bool

  /// Nil where no element is found.
  init?(in bytes: [UInt8]) {
    var place = 0
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = bytes[(start + 1)...]
      if rest.starts(with: "!--".utf8) {
        guard let end = bytes.end(of: "-->", from: start + 4) else { return nil }
        place = end
      } else if rest.first == UInt8(ascii: "?") {
        guard let end = bytes.end(of: "?>", from: start + 2) else { return nil }
        place = end
      } else {
        self.init(openedAt: start, in: bytes)
        return
      }
    }
    return nil
  }

  private init?(openedAt start: Int, in bytes: [UInt8]) {
    let nameEnd = bytes[(start + 1)...].firstIndex {
      $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">")
    }
    guard let nameEnd, nameEnd > start + 1 else { return nil }
    var quote: UInt8?
    for place in nameEnd..<bytes.count {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        name = (start + 1)..<nameEnd
        end = place + 1
        isEmpty = bytes[place - 1] == UInt8(ascii: "/")
        return
      }
    }
    return nil
  }
}

extension [UInt8] {
  /// The place behind a text, at or behind another place; nil where it does not follow.
  fileprivate func end(of text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    var place = start
    while place + wanted.count <= count {
      if self[place..<(place + wanted.count)].elementsEqual(wanted) { return place + wanted.count }
      place += 1
    }
    return nil
  }
}
