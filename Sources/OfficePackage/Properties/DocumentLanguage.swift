/// The language of the text that an Office document states in its properties.
package enum DocumentLanguage {
  /// The document with a language, a BCP 47 tag such as `en-GB`, added to its properties. Unchanged
  /// if it already states a language.
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
    return try archive.replacing(
      part, with: properties[..<end] + Array(element.utf8) + properties[end...])
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }
}
