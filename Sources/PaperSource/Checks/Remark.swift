import PaperModel

/// A remark that waives findings, as typed on one line.
struct Remark {
  /// The rules, each with the byte offset of its name in the line.
  let rules: [(name: String, offset: Int)]
  let isOfFile: Bool
  let until: CalendarDate?
  /// The reason; empty if none is given.
  let reason: String
  /// Whether nothing precedes the remark on its line.
  let isAlone: Bool

  /// Reads a remark in YAML: a comment whose number sign is at the start of the line or after a
  /// space.
  init?(yaml line: Substring) {
    var rest = line
    while let sign = rest.firstRange(of: "# allow ") {
      let before = line[..<sign.lowerBound]
      if before.isEmpty || before.last == " " || before.last == "\t" {
        self.init(line[sign.upperBound...], of: line, isAlone: before.allSatisfy { $0 == " " })
        return
      }
      rest = rest[sign.upperBound...]
    }
    return nil
  }

  /// Reads a remark in a Markdown body: a comment on a line of its own.
  init?(markdown line: Substring) {
    let text = line.drop { $0 == " " }
    guard text.hasPrefix("<!-- allow ") else { return nil }
    var rest = text.dropFirst("<!-- allow ".count)
    while rest.last == " " { rest.removeLast() }
    guard rest.hasSuffix("-->") else { return nil }
    self.init(rest.dropLast(3), of: line, isAlone: true)
  }

  private init?(_ text: Substring, of line: Substring, isAlone: Bool) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var head = parts[0]
    reason = parts.count > 1 ? Self.trimmed(parts[1]) : ""
    self.isAlone = isAlone
    var until: CalendarDate?
    if let sign = head.firstRange(of: " until ") {
      guard let date = try? CalendarDate(parsing: Self.trimmed(head[sign.upperBound...])) else {
        return nil
      }
      until = date
      head = head[..<sign.lowerBound]
    }
    self.until = until
    let place = " in this file"
    isOfFile = Self.trimmed(head).hasSuffix(place)
    if let place = head.firstRange(of: place) { head = head[..<place.lowerBound] }
    let names = head.split(whereSeparator: { $0 == "," || $0 == " " })
    guard !names.isEmpty, names.allSatisfy(Self.isName) else { return nil }
    rules = names.map { name in
      (String(name), line.utf8.distance(from: line.startIndex, to: name.startIndex))
    }
  }

  private static func isName(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
