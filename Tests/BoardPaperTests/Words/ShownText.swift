import Foundation
import OfficePackage

/// What a reader sees or hears of an output: its text without markup, addresses and code.
enum ShownText {
  /// The shown texts of a file by the name of its format; nil for a format that programs read.
  static func texts(of data: Data, named name: String) throws -> [String]? {
    let text = String(decoding: data, as: UTF8.self)
    switch name.split(separator: ".").last {
    case "md": return [markdown(text)]
    case "html": return page(text)
    case "docx": return try document(Array(data))
    case "pptx": return try slides(Array(data))
    case "xlsx": return try workbook(Array(data))
    case "ics": return calendar(text)
    default: return nil
    }
  }

  private static func markdown(_ text: String) -> String {
    // The front matter of slides is for Marp.
    text.replacing(#/^---\nmarp: true\nlang: [A-Za-z-]+\n---\n/#, with: "").replacing(
      #/\]\([^)]*\)/#, with: "]"
    ).replacing(#/<[^>]*>/#, with: " ")
  }

  private static func page(_ text: String) -> [String] {
    let shown =
      text
      .replacing(#/<style>(?s:.*?)</style>|<script[^>]*>(?s:.*?)</script>/#, with: "")
    let attributes = values(
      of: ["aria-label", "title", "alt", "data-found", "data-number", "placeholder"], in: shown)
    let described = shown.matches(of: #/<meta name="description" content="([^"]*)"/#).map {
      String($0.1)
    }
    let words = shown.replacing(#/<[^>]*>/#, with: " ")
    return ([words] + attributes + described).map(decoded)
  }

  private static func document(_ bytes: [UInt8]) throws -> [String] {
    let archive = try Archive(bytes)
    return try archive.names.flatMap { name -> [String] in
      guard name.hasSuffix(".xml") else { return [] }
      let part = String(decoding: try archive.part(name), as: UTF8.self)
      if name == "docProps/core.xml" { return properties(part) }
      let text = part.matches(of: #/<w:t(?: [^>]*)?>([^<]*)</w:t>/#).map { String($0.1) }
      let labels = part.matches(of: #/<w:tbl(?:Caption|Description) w:val="([^"]*)"/#).map {
        String($0.1)
      }
      return [text.joined(separator: " "), labels.joined(separator: " ")].map(decoded)
        + values(of: ["descr", "w:tooltip"], in: part).map(decoded)
    }
  }

  private static func slides(_ bytes: [UInt8]) throws -> [String] {
    let archive = try Archive(bytes)
    return try archive.names.flatMap { name -> [String] in
      guard name.hasSuffix(".xml") else { return [] }
      let part = String(decoding: try archive.part(name), as: UTF8.self)
      if name == "docProps/core.xml" { return properties(part) }
      return part.matches(of: #/<a:t>([^<]*)</#).map { decoded(String($0.1)) }
        + values(of: ["descr"], in: part).map(decoded)
    }
  }

  private static func workbook(_ bytes: [UInt8]) throws -> [String] {
    let archive = try Archive(bytes)
    return try archive.names.flatMap { name -> [String] in
      guard name.hasSuffix(".xml") else { return [] }
      let part = String(decoding: try archive.part(name), as: UTF8.self)
      switch name {
      case "docProps/core.xml": return properties(part)
      case "xl/workbook.xml":
        return part.matches(of: #/<sheet name="([^"]*)"/#).map { decoded(String($0.1)) }
      default:
        let texts = part.matches(of: #/<(?:t|a:t|c:v)(?: [^>]*)?>([^<]*)</#).map { String($0.1) }
        let heads = part.matches(of: #/<(?:odd|even|first)(?:Header|Footer)>([^<]*)</#).map {
          decoded(String($0.1)).replacing(#/&"[^"]*"|&[A-Za-z0-9]+/#, with: " ")
        }
        return texts.map(decoded) + heads + values(of: ["descr"], in: part).map(decoded)
      }
    }
  }

  /// The properties that Office shows.
  private static func properties(_ part: String) -> [String] {
    let shown =
      #/<(?:dc:title|dc:subject|dc:creator|dc:description|cp:keywords|cp:category|cp:contentStatus|cp:lastModifiedBy)>([^<]*)</#
    return part.matches(of: shown).map { decoded(String($0.1)) }
  }

  private static func calendar(_ text: String) -> [String] {
    let shown = ["SUMMARY", "DESCRIPTION", "LOCATION", "NAME", "X-WR-CALNAME", "CATEGORIES"]
    return text.replacing("\r\n ", with: "").split(whereSeparator: \.isNewline).compactMap {
      line -> String? in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let name = parts[0].split(separator: ";").first,
        shown.contains(String(name))
      else { return nil }
      return String(parts[1]).replacing(#/\\./#, with: " ")
    }
  }

  private static func values(of names: [String], in markup: String) -> [String] {
    markup.matches(of: #/ ([a-z:-]+)="([^"]*)"/#).filter { names.contains(String($0.1)) }
      .map { String($0.2) }
  }

  private static func decoded(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }
}
