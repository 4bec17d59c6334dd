import PaperMarkup
import PaperModel
import Testing

@testable import PaperRender

@Suite struct `A header in a Word file` {
  private func written(_ layout: HeaderLayout, _ fields: [(String, String)]) -> String {
    var body = DocxBody(style: .builtIn, headerLayout: layout)
    body.add(
      [.fields(fields.map { Field(label: [.text($0.0)], value: [.text($0.1)]) })],
      at: DocxPlace(room: 9638))
    return String(decoding: body.bytes.bytes, as: UTF8.self)
  }

  private func count(_ part: String, in text: String) -> Int { text.ranges(of: part).count }

  @Test func `has two labels and facts in a row where the house says so`() {
    let text = written(.tableOfFour, [("To", "A"), ("Date", "B"), ("From", "C")])
    #expect(count("<w:gridCol ", in: text) == 4)
    #expect(count("<w:tr>", in: text) == 2 && count("<w:tc>", in: text) == 6)
    #expect(count("<w:gridSpan w:val=\"3\"/>", in: text) == 1)
    // Labels are bold, as in a table of two columns.
    #expect(count("<w:b/>", in: text) == 3)
    #expect(count("w:firstColumn=\"1\"", in: text) == 1)
  }

  @Test func `has cells that fill each row`() throws {
    let text = written(.tableOfFour, [("To", "A"), ("Date", "B"), ("From", "C")])
    let rows = text.split(separator: "<w:tr>").dropFirst()
    for row in rows {
      let widths = row.matches(of: /<w:tcW w:w="(\d+)"/).compactMap { Int($0.1) }
      #expect(widths.reduce(0, +) == 9638)
    }
  }

  @Test func `is a table of two columns where no row has two facts`() {
    let long = String(repeating: "long ", count: 13)
    let fields = [("To", "A"), ("Subject", long)]
    #expect(written(.tableOfFour, fields) == written(.table, fields))
    #expect(count("<w:gridCol ", in: written(.table, fields)) == 2)
  }
}
