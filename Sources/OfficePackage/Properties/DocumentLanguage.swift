/// The language of the text that a workbook of the program states in its properties and its charts.
package enum DocumentLanguage {
  private static let properties = "docProps/core.xml"

  /// A workbook with a language, a BCP 47 tag such as `en-GB`, added to its properties, and stated by
  /// its charts instead of that of the library. All else stays as it is, byte by byte. Unchanged if it
  /// already states a language.
  ///
  /// libxlsxwriter cannot set it, but screen readers need it to choose their voice.
  package static func stating(
    _ language: String, in bytes: [UInt8]
  ) throws(PackageError) -> [UInt8] {
    let zip = try SplicedZip(bytes)
    guard zip.names.contains(properties) else { throw .missingPart(properties) }
    return try zip.replacing { name in
      if name == properties {
        { stating(language, inProperties: $0) }
      } else if name.hasPrefix("xl/charts/") {
        { stating(language, inTagsOf: $0) }
      } else {
        nil
      }
    }
  }

  /// The properties with a language at their end; nil if they state one.
  private static func stating(_ language: String, inProperties part: [UInt8]) -> [UInt8]? {
    // The last tag closes the properties.
    let element = Array("<dc:language".utf8)
    guard !part.indices.contains(where: { part.holds(element, at: $0) }),
      let end = part.lastIndex(of: UInt8(ascii: "<"))
    else { return nil }
    let stated =
      "<dc:language xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\(escaped(language))</dc:language>"
    return part[..<end] + Array(stated.utf8) + part[end...]
  }

  /// A chart with a language in all tags that state that of the library. What is outside of tags is what
  /// somebody typed.
  private static func stating(_ language: String, inTagsOf chart: [UInt8]) -> [UInt8] {
    let (old, new) = (Array("=\"en-US\"".utf8), Array("=\"\(escaped(language))\"".utf8))
    var result: [UInt8] = []
    result.reserveCapacity(chart.count)
    var isInTag = false
    var place = 0
    while place < chart.count {
      if chart[place] == UInt8(ascii: "<") { isInTag = true }
      if chart[place] == UInt8(ascii: ">") { isInTag = false }
      if isInTag, chart.holds(old, at: place) {
        result += new
        place += old.count
      } else {
        result.append(chart[place])
        place += 1
      }
    }
    return result
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }
}

extension [UInt8] {
  /// Whether some bytes, at least one, are at a place.
  fileprivate func holds(_ run: [UInt8], at place: Int) -> Bool {
    self[place] == run[0] && self[place...].starts(with: run)
  }
}
