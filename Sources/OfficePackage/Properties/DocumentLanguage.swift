/// The language of the text that an Office document states in its properties and its charts.
package enum DocumentLanguage {
  /// The document with a language, a BCP 47 tag such as `en-GB`, added to its properties, and stated by
  /// its charts instead of that of the library. Unchanged if it already states a language.
  ///
  /// libxlsxwriter cannot set it, but screen readers need it to choose their voice.
  package static func stating(
    _ language: String, in bytes: [UInt8]
  ) throws(PackageError) -> [UInt8] {
    let archive = try Archive(bytes)
    guard let part = try Relationships.read(of: "", in: archive).first("core-properties") else {
      throw .missingPart("docProps/core.xml")
    }
    let properties = try archive.part(part)
    let root = try XMLElement.read(properties, part: part)
    guard root["language"] == nil else { return bytes }
    // The last tag closes the properties.
    guard
      let end = properties.indices.dropLast().last(where: {
        properties[$0] == UInt8(ascii: "<") && properties[$0 + 1] == UInt8(ascii: "/")
      })
    else { throw .damaged(part: part) }
    let element =
      "<dc:language xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\(escaped(language))</dc:language>"
    var parts = [part: Array(properties[..<end] + Array(element.utf8) + properties[end...])]
    for chart in archive.names where chart.hasPrefix("xl/charts/") {
      let content = try archive.part(chart)
      parts[chart] = stating(language, inTagsOf: content)
    }
    return try archive.replacing(parts)
  }

  /// A chart with a language in all tags that state that of the library. What is outside of tags is what
  /// somebody typed.
  private static func stating(_ language: String, inTagsOf chart: [UInt8]) -> [UInt8] {
    chart.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
      .map { piece -> ArraySlice<UInt8> in
        guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else { return piece }
        return piece[..<end].replacing(
          Array("=\"en-US\"".utf8), with: Array("=\"\(escaped(language))\"".utf8))
          + piece[end...]
      }
      .joined(separator: [UInt8(ascii: "<")]).map { $0 }
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
