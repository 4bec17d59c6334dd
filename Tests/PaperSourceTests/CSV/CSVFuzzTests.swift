import PaperMarkup
import PaperModel
import PaperSource
import TestSupport
import Testing

@Suite struct `Any bytes as CSV` {
  private static let sample = #"""
    indicator,measure,period,value,note\#r
    PI1,actual,Q2 2017/18,91,"91 of 214, ""provisional""\#r
    second line – é"\#r

    PI10,baseline,2015/16, 6.8% ,"6.8% (15,010)"\#r
    "PI2" ,"",😀,"""",
    """#

  /// What holds of every file: faults have a table or a reason, places are in the file and go up.
  private func check(_ bytes: [UInt8]) throws -> CSVTable? {
    guard let file = try? InputFile.read(path: "a.csv", bytes: bytes) else { return nil }
    let (table, diagnostics) = CSVReader.read(file)
    #expect(table != nil || !diagnostics.isEmpty)
    let end = file.position(ofByte: bytes.count)
    #expect(diagnostics.allSatisfy { $0.range.end <= end })
    #expect(diagnostics.map(\.range) == diagnostics.map(\.range).sorted())
    guard let table else { return nil }
    var last = TextPosition(line: 1, column: 1)
    for row in table.rows {
      for column in table.header.indices {
        let range = row.range(of: column)
        #expect(range.start >= last)
        last = range.end
        if let text = row[column] { #expect(text.range == range) }
      }
    }
    #expect(last <= end)
    return table
  }

  @Test func `a file cut off anywhere keeps the rows before the cut`() throws {
    let bytes = Array(Self.sample.utf8)
    let whole = texts(try #require(try check(bytes)))
    #expect(whole.count == 3)
    #expect(whole.last == ["PI2", "", "😀", "\"", ""])
    for length in bytes.indices {
      guard let table = try check(Array(bytes[..<length])) else { continue }
      let kept = texts(table)
      #expect(kept.count <= whole.count)
      // The last row may lack the end of its last field.
      #expect(Array(kept.dropLast()) == Array(whole.prefix(max(0, kept.count - 1))))
    }
  }

  @Test func `a file with some bytes changed is read or refused in order`() throws {
    var random = SeededGenerator(seed: 4180)
    let sample = Array(Self.sample.utf8)
    var tables = 0
    for _ in 0..<4000 {
      var bytes = sample
      for _ in 0...random.below(4) {
        let index = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(random.pick(Array("\",\r\n; \tx".utf8)), at: index)
        default: bytes[index] = random.pick(Array("\",\r\n; \tx".utf8) + [UInt8(random.below(256))])
        }
      }
      if try check(bytes) != nil { tables += 1 }
    }
    #expect(tables > 1000)
  }

  @Test func `what is written by the rules is read back, with the place of each part`() throws {
    var random = SeededGenerator(seed: 99)
    let pieces = ["a", "é", "😀", "\"", ",", "\n", " ", ";", "\t", "–", "0"]
    for _ in 0..<1500 {
      let columns = 1 + random.below(4)
      let names = (0..<columns).map { "c\($0)" }
      var rows: [[String]] = []
      var text = names.joined(separator: ",")
      let lineEnd = random.pick(["\n", "\r\n"])
      var lines: [Int] = []
      for _ in 0..<random.below(5) {
        let row = (0..<columns).map { _ in
          (0..<random.below(6)).map { _ in random.pick(pieces) }.joined()
        }
        text += lineEnd
        lines.append(text.utf8.count { $0 == UInt8(ascii: "\n") } + 1)
        text += row.map { written($0, &random, lineEnd: lineEnd) }.joined(separator: ",")
        rows.append(row)
      }
      if random.below(2) == 0 { text += lineEnd }
      let file = try csvFile(text)
      let (table, diagnostics) = CSVReader.read(file)
      #expect(diagnostics == [], "\(text)")
      let read = try #require(table)
      let says = rows.map { $0.map { $0.allSatisfy(\.isWhitespace) ? "" : $0 } }
      #expect(texts(read) == says)
      #expect(read.rows.map(\.line) == lines)
      for row in read.rows {
        for column in names.indices { try expectPlaces(of: row[column], in: file) }
      }
    }
  }

  /// A field in quotes where it needs them, and sometimes where it does not.
  private func written(_ field: String, _ random: inout SeededGenerator, lineEnd: String) -> String
  {
    let needsQuotes =
      field.isEmpty || field.first?.isWhitespace == true || field.last?.isWhitespace == true
      || field.contains { $0 == "\"" || $0 == "," || $0.isNewline }
    guard needsQuotes || random.below(3) == 0 else { return field }
    let inner = field.map { $0 == "\"" ? "\"\"" : $0 == "\n" ? lineEnd : String($0) }.joined()
    return random.pick(["", " "]) + "\"\(inner)\"" + random.pick(["", "\t"])
  }

  /// Each scalar of a text stands in the file where its place says, be it doubled.
  private func expectPlaces(of text: SourceText?, in file: InputFile) throws {
    guard let text else { return }
    var offset = 0
    for scalar in text.text.unicodeScalars {
      let width = UTF8.width(scalar)
      let range = text.range(ofUTF8: offset..<(offset + width))
      offset += width
      if scalar == "\n" {
        #expect(range.end == TextPosition(line: range.start.line + 1, column: 1))
        continue
      }
      let line = try #require(file.line(range.start.line)).unicodeScalars
      let found = line.dropFirst(range.start.column - 1)
        .prefix(range.end.column - range.start.column)
      let isQuoted = shown(text.range) != shown(text.range(ofUTF8: 0..<text.text.utf8.count))
      #expect(
        String(String.UnicodeScalarView(found))
          == (scalar == "\"" && isQuoted ? "\"\"" : String(scalar)))
    }
  }

  @Test func `a hundred thousand rows are read, and a row of megabytes`() throws {
    let rows = 100_000
    let row = "PI1,actual,Q2 2017/18,91,,\"a, b\",,,2017-10-20,provisional\n"
    let file = try csvFile("a,b,c,d,e,f,g,h,i,j\n" + String(repeating: row, count: rows))
    let (table, diagnostics) = CSVReader.read(file)
    #expect(diagnostics == [])
    #expect(table?.rows.count == rows)
    let last = try #require(table?.rows.last)
    #expect(last.line == rows + 1)
    #expect(last[5]?.text == "a, b")

    let wide = try csvFindings("a,b\n" + String(repeating: ",1", count: 2_000_000))
    #expect(wide.count == 1)
    #expect(wide.first?.hasPrefix("2:4-2:5 wrong-field-count: 2000001 fields") == true)
    let stray = try csvFindings("a,b\n" + String(repeating: "\"x\"y,", count: 1_000_000))
    #expect(stray.count == 2)
  }
}
