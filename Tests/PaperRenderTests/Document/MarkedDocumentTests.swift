import PaperMarkup
import PaperModel
import Testing

@testable import PaperRender

@Suite struct `A document that is not for publication` {
  private static let blocks: [Block] = [
    .heading(level: 1, [.text("Premises")]), paragraph("Text."),
  ]

  @Test func `has a marking, and a public one has none`() throws {
    #expect(try SamplePage.document(Self.blocks).marking == nil)
    #expect(try SamplePage.document(Self.blocks, paragraphs: ["3"]).marking == nil)
    let document = try SamplePage.document(Self.blocks, audience: .restricted, paragraphs: ["3"])
    #expect(document.audience == .restricted)
    #expect(document.marking?.hasPrefix("Not for publication. Exempt by paragraph 3 of ") == true)
  }

  @Test func `says so in Markdown before all else`() throws {
    let document = try SamplePage.document(Self.blocks, audience: .restricted)
    #expect(document.markdown == "**Not for publication**\n\n# Premises\n\nText.\n")
    let other = try SamplePage.document(Self.blocks)
    #expect(other.markdown == MarkdownWriter.write(other.blocks))
  }
}
