import OfficePackage
import TestSupport
import Testing

@Suite struct `A damaged or hostile package` {
  private func error(_ bytes: [UInt8]) -> PackageError? {
    do throws(PackageError) {
      _ = try SpreadsheetFile(bytes)
      return nil
    } catch {
      return error
    }
  }

  private func error(_ part: String, _ text: String) -> PackageError? {
    var sample = SampleWorkbook()
    sample.parts[part] = text
    return error(sample.bytes)
  }

  /// The length of what ends a zip file, in bytes; the length of a comment that is not there is its
  /// last field, and may be.
  private static let endRecord = 22

  @Test func `is refused wherever it is cut off`() {
    let bytes = SampleWorkbook().bytes
    for length in stride(from: 0, through: bytes.count - Self.endRecord, by: 7) {
      #expect(error(Array(bytes.prefix(length))) != nil, "\(length)")
    }
    #expect(error(bytes) == nil)
  }

  @Test func `never crashes the reader when bytes are changed`() {
    let bytes = SampleWorkbook().bytes
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3000 {
      var changed = bytes
      for _ in 0...random.below(4) {
        changed[random.below(changed.count)] = UInt8(truncatingIfNeeded: random.next())
      }
      _ = error(changed)
    }
  }

  @Test func `never crashes the reader when parts are changed`() {
    let sample = SampleWorkbook()
    let names = sample.parts.keys.sorted()
    let pieces = [
      "<", ">", "\"", "99999999999", "-1", "A1:XFD1048576", "<c>", "</c>", "<row r=\"0\">", "&#0;",
      "", "\u{0}",
    ]
    var random = SeededGenerator(seed: 8)
    for _ in 0..<2000 {
      var changed = sample
      changed.parts = changed.parts.changed(by: pieces, in: names, &random)
      if let workbook = try? SpreadsheetFile(changed.bytes) {
        #expect(workbook.sheets.allSatisfy { $0.cells.count < 100 })
      }
    }
  }

  @Test func `is told from a zip file of something else`() {
    #expect(error([]) == .notAZip)
    #expect(error(Array("indicator,measure".utf8)) == .notAZip)
    #expect(error(ZipFile(["a.txt": "a"]).bytes) == .notAWorkbook)
    #expect(error("xl/workbook.xml", "<document/>") == .notAWorkbook)
  }

  @Test func `may not declare a document type, and so no entities`() {
    let bomb = """
      <!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;&b;">]><workbook>&c;</workbook>
      """
    #expect(error("xl/workbook.xml", bomb) == .documentType(part: "xl/workbook.xml"))
    let outside = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><sst/>"
    #expect(
      error(SampleWorkbook.figures, outside) == .documentType(part: SampleWorkbook.figures))
  }

  @Test func `may not nest without end`() {
    let part = SampleWorkbook.cover
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(error(part, deep) == .tooLarge(.nesting, part: part))
  }

  @Test func `may not hold endless text in a cell`() {
    let part = SampleWorkbook.cover
    let text = String(repeating: "x", count: 2 << 20)
    let sheet = "<worksheet><c t=\"inlineStr\"><is><t>\(text)</t></is></c></worksheet>"
    #expect(error(part, sheet) == .tooLarge(.text, part: part))
  }

  @Test func `may not unpack to far more than it is`() {
    var zip = ZipFile(SampleWorkbook().parts)
    zip.entries[0].claimedSize = 200 << 20
    zip.entries[0].method = 8
    #expect(error(zip.bytes) == .tooLarge(.compression, part: zip.entries[0].name))
    zip.entries[0].claimedSize = 300 << 20
    #expect(error(zip.bytes) == .tooLarge(.partBytes, part: zip.entries[0].name))
  }

  @Test func `may not lead out of itself, nor hold two parts of one name`() {
    var zip = ZipFile(SampleWorkbook().parts)
    zip.entries.append(.init("../../etc/cron.d/x", []))
    #expect(error(zip.bytes) == .wrongPartName("../../etc/cron.d/x"))
    zip.entries[zip.entries.count - 1] = .init("XL/Workbook.xml", [])
    #expect(error(zip.bytes) == .wrongPartName("XL/Workbook.xml"))
  }

  @Test func `may hold so many parts and no more`() {
    let parts = (0...10_000).map { ZipFile.Entry("p\($0)", []) }
    #expect(error(ZipFile(parts).bytes) == .tooLarge(.parts, part: nil))
  }

  @Test func `is refused where a part is encrypted or its checksum is wrong`() {
    var zip = ZipFile(SampleWorkbook().parts)
    let index = zip.entries.firstIndex { $0.name == "xl/workbook.xml" } ?? 0
    zip.entries[index].flags = 1
    #expect(error(zip.bytes) == .unreadablePart("xl/workbook.xml"))
    zip.entries[index].flags = 0
    var bytes = zip.bytes
    let text = Array("Contents\" sheetId".utf8)
    let place = bytes.indices.first { bytes[$0...].starts(with: text) } ?? 0
    bytes[place] = UInt8(ascii: "K")
    #expect(error(bytes) == .damaged(part: "xl/workbook.xml"))
  }

  @Test func `says which part is missing or is not XML`() {
    var sample = SampleWorkbook()
    sample.parts[SampleWorkbook.table] = nil
    #expect(error(sample.bytes) == .missingPart(SampleWorkbook.table))
    #expect(
      error(SampleWorkbook.cover, "<worksheet>\n<a></b></worksheet>")
        == .malformedXML(
          part: SampleWorkbook.cover, line: 2, column: 6, reason: "mismatched tag"))
  }

  @Test func `may name a part from the top or from beside`() throws {
    var sample = SampleWorkbook()
    try sample.replace(
      "worksheets/sheet1.xml", with: "/xl/worksheets/sheet1.xml", in: "xl/_rels/workbook.xml.rels"
    )
    try sample.replace(
      "worksheets/sheet2.xml", with: "../xl/./worksheets/SHEET2.xml",
      in: "xl/_rels/workbook.xml.rels")
    #expect(error(sample.bytes) == nil)
  }
}
