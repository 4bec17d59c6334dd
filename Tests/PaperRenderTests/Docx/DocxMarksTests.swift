import OfficePackage
import PaperMarkup
import PaperModel
import PaperRender
import Testing

@Suite struct `The marks of paragraphs in a Word file` {
  private static func document(_ texts: [String]) -> [Block] {
    [.heading(level: 1, [.text("Title")])]
      + texts.map { .paragraph([.text($0)]) }
      + [
        .table(
          Table(columns: [[.text("A")], [.text("B")]], rows: [[[.paragraph([.text("1")])], []]])),
        .paragraph([.text("With a "), .note([.text("note")])]),
      ]
  }

  private func body(_ blocks: [Block], name: String? = "public a/b") throws -> String {
    let packed = try DocxWriter.packed(SampleDocuments.document(blocks), markedAs: name)
    let part = try #require(packed.parts.first { $0.name == "word/document.xml" })
    return String(decoding: part.bytes, as: UTF8.self)
  }

  private func marks(_ body: String) -> [String] {
    body.matches(of: /w:name="(_bp[^"]*)"/).map { String($0.1) }
  }

  @Test func `are hidden bookmarks with names and numbers of their own`() throws {
    let body = try body(Self.document(["One", "One", "Two", ""]))
    let marks = marks(body)
    #expect(marks.count == Set(marks).count)
    #expect(marks.count == 1 + 1 + 3 + 3 + 1)
    #expect(marks.allSatisfy { $0.count <= 40 && $0.hasPrefix("_") })
    let ids = body.matches(of: /<w:bookmarkStart w:id="(\d+)"/).map { String($0.1) }
    #expect(ids.count == Set(ids).count)
    #expect(
      marks.filter { $0.hasPrefix(DocxMarks.document) } == [
        DocxMarks.mark(ofDocument: "public a/b")
      ])
  }

  @Test func `stay the same when other paragraphs change`() throws {
    let before = try marks(body(Self.document(["One", "Two"])))
    let after = try marks(body(Self.document(["New", "One", "Three", "Two"])))
    #expect(Set(before).isSubset(of: after))
  }

  @Test func `are in no file that has no name`() throws {
    #expect(try marks(body(Self.document(["One"]), name: nil)) == [])
  }
}
