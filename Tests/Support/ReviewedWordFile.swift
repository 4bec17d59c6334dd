import Foundation

/// A Word file of the program in which reviewers change things, as Word and LibreOffice write them.
package struct ReviewedWordFile: Sendable {
  private var parts: [(name: String, bytes: [UInt8])]
  package private(set) var body: String
  private var comments = ""
  private var number = 900

  /// - Parameter parts: those of the file as the program made it.
  package init(parts: [(name: String, bytes: [UInt8])]) {
    self.parts = parts
    let document = parts.first { $0.name == "word/document.xml" }?.bytes ?? []
    body = String(decoding: document, as: UTF8.self)
  }

  package var bytes: [UInt8] {
    var entries = parts.map { ZipFile.Entry($0.name, $0.bytes) }
    func replace(_ name: String, _ change: (String) -> String) {
      for index in entries.indices where entries[index].name == name {
        let text = String(decoding: entries[index].bytes, as: UTF8.self)
        entries[index].bytes = Array(change(text).utf8)
      }
    }
    replace("word/document.xml") { _ in body }
    guard !comments.isEmpty else { return ZipFile(entries).bytes }
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    replace("word/_rels/document.xml.rels") {
      $0.replacing(
        "</Relationships>",
        with: "<Relationship Id=\"rIdComments\" Type=\"\(types)/comments\" "
          + "Target=\"comments.xml\"/></Relationships>")
    }
    entries.append(
      ZipFile.Entry(
        "word/comments.xml",
        Array("<w:comments xmlns:w=\"\(Self.main)\">\(comments)</w:comments>".utf8)))
    replace("[Content_Types].xml") {
      $0.replacing(
        "</Types>",
        with: "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd."
          + "openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>")
    }
    return ZipFile(entries).bytes
  }

  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  // MARK: - Changes

  /// Words take the place of others in the first run that holds them.
  /// - Parameter author: who makes the change; nil for one that is not tracked.
  package mutating func change(
    _ old: String, to new: String, by author: String? = "Pat Greene"
  ) {
    guard let run = run(holding: old) else { return }
    let texts = run.text.components(separatedBy: old)
    let (before, after) = (texts[0], texts.dropFirst().joined(separator: old))
    var made = self.run(before, run.look)
    if let author {
      made += changed("del", by: author, self.run(old, run.look, isDeleted: true))
      made += changed("ins", by: author, self.run(new, run.look))
    } else {
      made += self.run(new, run.look)
    }
    body.replaceSubrange(run.range, with: made + self.run(after, run.look))
  }

  /// Words take the place of others in a note.
  package mutating func changeNote(_ old: String, to new: String) {
    for index in parts.indices where parts[index].name == "word/footnotes.xml" {
      let made =
        "</w:t></w:r>" + changed("del", by: "Pat Greene", run(old, "", isDeleted: true))
        + changed("ins", by: "Pat Greene", run(new, ""))
        + "<w:r><w:t xml:space=\"preserve\">"
      let text = String(decoding: parts[index].bytes, as: UTF8.self)
      parts[index].bytes = Array(text.replacing(old, with: made).utf8)
    }
  }

  /// Makes words bold, which changes no text.
  package mutating func embolden(_ words: String) {
    guard let run = run(holding: words) else { return }
    let change =
      "<w:rPr><w:b/><w:rPrChange w:id=\"1\" w:author=\"Pat Greene\"><w:rPr/></w:rPrChange></w:rPr>"
    body.replaceSubrange(run.range, with: self.run(run.text, change))
  }

  /// Takes out the paragraph that holds some words.
  package mutating func remove(paragraphWith words: String, isTracked: Bool = true) {
    guard let range = paragraph(holding: words) else { return }
    guard isTracked else {
      body.removeSubrange(range)
      return
    }
    body.replaceSubrange(range, with: removed(String(body[range])))
  }

  /// Adds a paragraph after that which holds some words, of the same kind.
  package mutating func add(
    _ text: String, afterParagraphWith words: String, isTracked: Bool = true
  ) {
    guard let range = paragraph(holding: words) else { return }
    let paragraph = String(body[range])
    let properties = Self.properties(of: paragraph)
    let line = self.run(text, "")
    guard isTracked else {
      body.insert(contentsOf: "<w:p>\(properties)\(line)</w:p>", at: range.upperBound)
      return
    }
    // The mark of the paragraph before is the new one.
    let added = "<w:p>\(properties)\(changed("ins", by: "Pat Greene", line))</w:p>"
    body.replaceSubrange(range, with: marked(paragraph, "ins") + added)
  }

  /// Moves a paragraph after another.
  /// - Parameter asWord: whether as Word writes it, and not as LibreOffice.
  package mutating func move(
    paragraphWith words: String, afterParagraphWith others: String, asWord: Bool = true
  ) {
    guard let from = paragraph(holding: words) else { return }
    let paragraph = String(body[from])
    let names = asWord ? ("moveFrom", "moveTo") : ("del", "ins")
    let runs = Self.runs(of: paragraph)
    let bare = Self.properties(of: paragraph)
    let moved = marked("<w:p>\(bare)</w:p>", names.1).replacing(
      "</w:p>", with: changed(names.1, by: "Pat Greene", runs) + "</w:p>")
    body.replaceSubrange(from, with: removed(paragraph, names.0))
    guard let to = self.paragraph(holding: others) else { return }
    body.insert(contentsOf: moved, at: to.upperBound)
  }

  /// Puts a comment on some words.
  package mutating func comment(_ text: String, on words: String, by author: String = "Casey Lund")
  {
    guard let run = run(holding: words) else { return }
    number += 1
    let id = "w:id=\"\(number)\""
    let made =
      "<w:commentRangeStart \(id)/>" + self.run(run.text, run.look)
      + "<w:commentRangeEnd \(id)/><w:r><w:commentReference \(id)/></w:r>"
    body.replaceSubrange(run.range, with: made)
    comments +=
      "<w:comment \(id) w:author=\"\(author)\" w:date=\"2018-01-31T09:00:00Z\"><w:p>"
      + self.run(text, "") + "</w:p></w:comment>"
  }

  /// Drops all bookmarks, as some programs do.
  package mutating func dropBookmarks() {
    body = body.replacing(/<w:bookmark(?:Start|End)[^>]*\/>/, with: "")
  }

  // MARK: - Reading

  /// The texts of the paragraphs with all changes, without empty ones.
  package static func paragraphs(of body: String) -> [String] {
    var texts: [String] = []
    var carried = ""
    for match in body.matches(of: /<w:p>.*?<\/w:p>/.dotMatchesNewlines()) {
      let paragraph = String(match.0)
        .replacing(
          /<w:(?:del|moveFrom) [^>\/]*>.*?<\/w:(?:del|moveFrom)>/.dotMatchesNewlines(), with: "")
      var text = ""
      for piece in paragraph.matches(of: /<w:t(?: [^>]*)?>([^<]*)<|<w:(?:tab|br)\/>/) {
        text += piece.1.map(String.init) ?? " "
      }
      carried += text
      if match.0.firstMatch(of: /<w:rPr><w:(?:del|moveFrom) [^>]*\/><\/w:rPr><\/w:pPr>/) != nil {
        continue
      }
      texts.append(unescaped(carried).split(whereSeparator: \.isWhitespace).joined(separator: " "))
      carried = ""
    }
    return texts.filter { !$0.isEmpty }
  }

  // MARK: - Pieces

  private func run(holding words: String) -> (
    range: Range<String.Index>, look: String, text: String
  )? {
    let pattern =
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/
    let wanted = Self.escaped(words)
    var start = body.startIndex
    while let place = body[start...].range(of: wanted) {
      // The run that holds the words begins not far before.
      let opening = body[..<place.lowerBound].range(of: "<w:r>", options: .backwards)
      if let opening, let match = body[opening.lowerBound...].prefixMatch(of: pattern),
        match.2.contains(wanted)
      {
        return (match.range, match.1.map(String.init) ?? "", Self.unescaped(String(match.2)))
      }
      start = place.upperBound
    }
    return nil
  }

  private func paragraph(holding words: String) -> Range<String.Index>? {
    guard let place = body.range(of: Self.escaped(words)),
      let start = body[..<place.lowerBound].range(of: "<w:p>", options: .backwards),
      let end = body[place.upperBound...].range(of: "</w:p>")
    else { return nil }
    return start.lowerBound..<end.upperBound
  }

  private static func properties(of paragraph: String) -> String {
    paragraph.firstMatch(of: /<w:pPr>.*?<\/w:pPr>/.dotMatchesNewlines()).map { String($0.0) } ?? ""
  }

  /// What is in a paragraph besides its properties and bookmarks.
  private static func runs(of paragraph: String) -> String {
    var text = paragraph
    let properties = properties(of: paragraph)
    if !properties.isEmpty, let range = text.range(of: properties) { text.removeSubrange(range) }
    return String(text.dropFirst("<w:p>".count).dropLast("</w:p>".count))
      .replacing(/<w:bookmark(?:Start|End)[^>]*\/>/, with: "")
  }

  private func run(_ text: String, _ look: String, isDeleted: Bool = false) -> String {
    guard !text.isEmpty else { return "" }
    let name = isDeleted ? "w:delText" : "w:t"
    return "<w:r>\(look)<\(name) xml:space=\"preserve\">\(Self.escaped(text))</\(name)></w:r>"
  }

  private mutating func changed(
    _ name: String, by author: String, _ content: String
  ) -> String {
    number += 1
    return "<w:\(name) w:id=\"\(number)\" w:author=\"\(author)\" w:date=\"2018-01-30T10:00:00Z\">"
      + content + "</w:\(name)>"
  }

  /// A paragraph that is taken out, with its bookmarks in the change as LibreOffice has them.
  private mutating func removed(_ paragraph: String, _ name: String = "del") -> String {
    let properties = Self.properties(of: paragraph)
    let content = String(paragraph.dropFirst("<w:p>".count).dropLast("</w:p>".count))
      .replacing(properties.isEmpty ? "\u{0}" : properties, with: "")
    let deleted =
      name == "del"
      ? content.replacing("<w:t ", with: "<w:delText ")
        .replacing("</w:t>", with: "</w:delText>") : content
    let inside = changed(name, by: "Pat Greene", deleted)
    return marked("<w:p>\(properties)</w:p>", name).replacing("</w:p>", with: inside + "</w:p>")
  }

  /// A paragraph whose mark is changed.
  private mutating func marked(_ paragraph: String, _ name: String) -> String {
    number += 1
    let mark =
      "<w:rPr><w:\(name) w:id=\"\(number)\" w:author=\"Pat Greene\" w:date=\"2018-01-30T10:00:00Z\"/></w:rPr>"
    if paragraph.contains("</w:pPr>") {
      return paragraph.replacing("</w:pPr>", with: mark + "</w:pPr>", maxReplacements: 1)
    }
    return paragraph.replacing("<w:p>", with: "<w:p><w:pPr>\(mark)</w:pPr>", maxReplacements: 1)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("&quot;", with: "\"").replacing("&gt;", with: ">")
      .replacing("&lt;", with: "<").replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }
}
