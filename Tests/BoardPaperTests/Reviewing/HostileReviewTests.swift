import Foundation
import TestSupport
import Testing

@Suite struct `A file that cannot be reviewed` {
  private typealias Sample = SampleWordDocument

  private static func cases() -> [(name: String, bytes: [UInt8], told: String)] {
    let sample = Sample(Sample.paragraph("Text"))
    var entities = Sample("")
    entities.parts["word/document.xml"] =
      "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><document><body>&b;</body></document>"
    var bomb = ZipFile(Sample("").parts)
    bomb.entries[0].claimedSize = 200 << 20
    bomb.entries[0].method = 8
    let encrypted: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    return [
      ("foreign.docx", sample.bytes, "was not made by this program"),
      ("cut.docx", Array(sample.bytes.prefix(300)), "cannot be read"),
      ("text.docx", Array("To: the Board".utf8), "not a Word document"),
      ("page.docx", Array("%PDF-1.7".utf8), "Word document"),
      ("locked.docx", encrypted, "protected by a password"),
      ("old.docx", [0xD0, 0xCF, 0x11, 0xE0], "Word before 2007"),
      ("entities.docx", entities.bytes, "has a document type"),
      ("bomb.docx", bomb.bytes, "packed tighter than any real one"),
      ("empty.docx", [], "not a Word document"),
    ]
  }

  @Test func `is told in one finding each`() throws {
    let sent = try SentPaper()
    for (name, bytes, told) in Self.cases() {
      try sent.folder.write(Data(bytes), to: name)
      let run = try RunningProgram(["review", name, "--apply"], in: sent.folder.path)
      #expect(run.status == 1, "\(name)")
      #expect(run.output == "")
      #expect(run.errors.contains("\(name):1:1: error: "), "\(run.errors)")
      #expect(run.errors.contains(told), "\(run.errors)")
    }
    let missing = try RunningProgram(["review", "no.docx"], in: sent.folder.path)
    #expect(missing.status == 1)
    #expect(missing.errors.contains("'no.docx' does not exist"))
  }

  @Test func `is told where it is of a paper that is not there`() throws {
    let sent = try SentPaper()
    _ = try sent.reviewed { $0.change("remain committed", to: "stay") }
    try FileManager.default.moveItem(
      atPath: sent.folder.path(of: SentPaper.paper),
      toPath: sent.folder.path(of: "meetings/2018-02-05/moved.md"))
    let run = try sent.review()
    #expect(run.status == 1)
    #expect(run.errors.contains("is not in this workspace"))
    let away = try TemporaryFolder()
    try away.write(try sent.folder.data(of: "reviewed.docx"), to: "reviewed.docx")
    let nowhere = try RunningProgram(["review", "reviewed.docx"], in: away.path)
    #expect(nowhere.status == 64)
    #expect(nowhere.errors.contains("there is no workspace here"))
  }

  @Test func `is read in bounded time, however much was changed`() throws {
    let sent = try SentPaper()
    let file = try sent.reviewed { _ in }
    let change = "w:id=\"1\" w:author=\"A\""
    let many = (0..<6_000).map { number in
      "<w:p><w:pPr><w:rPr><w:ins \(change)/></w:rPr></w:pPr><w:ins \(change)><w:r><w:t>new \(number)</w:t>"
        + "</w:r></w:ins><w:del \(change)><w:r><w:delText>old</w:delText></w:r></w:del></w:p>"
    }.joined()
    let body = file.body.replacing("<w:body>", with: "<w:body>" + many)
    var sample = Sample("")
    sample.parts["word/document.xml"] = body
    try sent.folder.write(Data(sample.bytes), to: "reviewed.docx")
    let start = ContinuousClock.now
    let run = try sent.review()
    #expect(run.status == 0)
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
