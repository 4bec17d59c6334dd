package import Foundation
import OfficePackage

/// A workbook that somebody changes, as Excel and other programs do: texts are in the cells themselves, so that
/// sheets can be moved between workbooks.
package struct EditedWorkbook: Sendable {
  package struct NotThere: Error {
    package let what: String
  }

  /// The parts of the package, by name.
  package var parts: [String: String]

  package init(_ data: Data) throws {
    let archive = try Archive(Array(data))
    var parts: [String: String] = [:]
    for name in archive.names {
      parts[name] = String(decoding: try archive.part(name), as: UTF8.self)
    }
    self.parts = parts
    let texts = (parts["xl/sharedStrings.xml"] ?? "").matches(of: /<si>(.*?)<\/si>/).map {
      String($0.1)
    }
    for name in sheetParts {
      self.parts[name] = parts[name]?.replacing(
        /<c r="([A-Z]+\d+)"( s="\d+")? t="s"><v>(\d+)<\/v><\/c>/
      ) { match in
        let text = Int(match.3).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
        return "<c r=\"\(match.1)\"\(match.2 ?? "") t=\"inlineStr\"><is>\(text)</is></c>"
      }
    }
  }

  package var data: Data { Data(ZipFile(parts).bytes) }

  /// The parts of the sheets, in no particular order.
  package var sheetParts: [String] { parts.keys.filter { $0.hasPrefix("xl/worksheets/sheet") } }

  /// The part of a sheet.
  package func part(ofSheet name: String) throws -> String {
    let names = (parts["xl/workbook.xml"] ?? "").matches(of: /<sheet name="([^"]*)"/).map {
      String($0.1)
    }
    guard let index = names.firstIndex(of: name) else { throw NotThere(what: name) }
    return "xl/worksheets/sheet\(index + 1).xml"
  }

  /// Sets a cell that is there, also a blank one. A value that begins with `#` is a number, and one with `=` a
  /// formula with the result 1.
  package mutating func set(_ place: String, _ value: String, on sheet: String) throws {
    let content =
      switch value.first {
      case nil: "/>"
      case "#": "><v>\(value.dropFirst())</v></c>"
      case "=": "><f>\(value.dropFirst())</f><v>1</v></c>"
      default: " t=\"inlineStr\"><is><t>\(Self.escaped(value))</t></is></c>"
      }
    try change(sheet) { text in
      let cell = try Regex(
        "<c r=\"\(place)\"( s=\"[0-9]+\")?[^>]*?(/>|>.*?</c>)",
        as: (Substring, Substring?, Substring).self)
      guard let found = text.firstMatch(of: cell) else { throw NotThere(what: place) }
      text.replaceSubrange(found.range, with: "<c r=\"\(place)\"\(found.1 ?? "")\(content)")
    }
  }

  /// The place of the first cell with a text.
  package func place(of text: String, on sheet: String) throws -> String {
    let part = parts[try part(ofSheet: sheet)] ?? ""
    let marked = ">\(Self.escaped(text))<"
    guard let found = part.range(of: marked),
      let start = part[..<found.lowerBound].range(of: "<c r=\"", options: .backwards)
    else { throw NotThere(what: text) }
    return String(part[start.upperBound...].prefix { $0 != "\"" })
  }

  /// Deletes a row without moving those below it.
  package mutating func deleteRow(_ number: Int, on sheet: String) throws {
    try change(sheet) { text in
      let row = try Regex("<row r=\"\(number)\".*?</row>")
      guard let found = text.firstMatch(of: row) else { throw NotThere(what: "\(number)") }
      text.replaceSubrange(found.range, with: "")
    }
  }

  /// Copies a row to below another one.
  package mutating func copyRow(_ number: Int, to other: Int, on sheet: String) throws {
    try change(sheet) { text in
      let row = try Regex("<row r=\"\(number)\".*?</row>")
      guard let found = text.firstMatch(of: row), let end = text.range(of: "</sheetData>") else {
        throw NotThere(what: "\(number)")
      }
      let copy = text[found.range].replacing("<row r=\"\(number)\"", with: "<row r=\"\(other)\"")
        .replacing(/<c r="([A-Z]+)\d+"/) { "<c r=\"\($0.1)\(other)\"" }
      text.insert(contentsOf: copy, at: end.lowerBound)
    }
  }

  /// Inserts a column, with a header or without, so that those after it move on.
  package mutating func insertColumn(
    at letter: Character, headedBy header: String, row: Int, on sheet: String
  )
    throws
  {
    try change(sheet) { text in
      text.replace(/<c r="([A-Z])(\d+)"/) { match in
        let old = match.1.first ?? "A"
        let moved = old < letter ? old : Character(UnicodeScalar((old.asciiValue ?? 65) + 1))
        return "<c r=\"\(moved)\(match.2)\""
      }
      let next = "<c r=\"\(Character(UnicodeScalar((letter.asciiValue ?? 65) + 1)))\(row)\""
      guard !header.isEmpty, let place = text.range(of: next) else { return }
      text.insert(
        contentsOf:
          "<c r=\"\(letter)\(row)\" t=\"inlineStr\"><is><t>\(Self.escaped(header))</t></is></c>",
        at: place.lowerBound)
    }
  }

  package mutating func renameSheet(_ name: String, to other: String) throws {
    let old = "<sheet name=\"\(name)\""
    guard parts["xl/workbook.xml"]?.contains(old) == true else { throw NotThere(what: name) }
    parts["xl/workbook.xml"]?.replace(old, with: "<sheet name=\"\(other)\"")
  }

  private mutating func change(
    _ sheet: String, _ change: (inout String) throws -> Void
  ) throws {
    let name = try part(ofSheet: sheet)
    guard var text = parts[name] else { throw NotThere(what: name) }
    try change(&text)
    parts[name] = text
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
