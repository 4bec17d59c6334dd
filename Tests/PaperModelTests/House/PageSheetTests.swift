import PaperModel
import TestSupport
import Testing

@Suite struct `A style sheet of a page` {
  private func faults(_ text: String) -> [String] {
    do throws(PageSheetFaults) {
      _ = try PageSheet(text)
      return []
    } catch {
      let bytes = Array(text.utf8)
      return error.faults.map { "\($0.reason) \(String(decoding: bytes[$0.bytes], as: UTF8.self))" }
    }
  }

  @Test(arguments: [
    "a { color: red } </style><script>x</script>", "/* </STYLE */",
    "a::after { content: '</Style' }",
    "a { background: url(data:</style) }",
  ])
  func `does not end its element`(text: String) {
    #expect(faults(text).map { $0.lowercased() } == ["endtag </style"])
  }

  @Test(arguments: [
    ("@import 'other.css';", "importRule @import"), ("@IMPORT url(#a);", "importRule @IMPORT"),
    ("a { background: url(https://example.org/a.png) }", "address url(https://example.org/a.png)"),
    ("a { background: URL( \"//example.org/a\" ) }", "address URL( \"//example.org/a\" )"),
    ("@font-face { src: url('font.woff2') }", "address url('font.woff2')"),
    ("a { background: url(logo.png", "address url(logo.png"), ("url(", "address url("),
  ])
  func `fetches nothing`(text: String, fault: String) {
    #expect(faults(text) == [fault])
  }

  @Test(arguments: [
    "", "/* @import url(https://example.org) */ a { color: red }",
    "a::after { content: \"@import url(x)\" }", "a { clip-path: url(#shape) }", "/* never closed",
    "a::after { content: 'never closed\n } b { color: red }", "my-url(x)", "\\", "a < b",
    "a::after { content: '\\'url(x)' }",
  ])
  func `may hold all else`(text: String) {
    #expect(faults(text) == [])
  }

  @Test func `says whether it holds pictures, which a page then has to allow`() throws {
    #expect(try PageSheet("a { background: url( 'DATA:image/png;base64,AA==') }").hasData)
    #expect(try !PageSheet("a { clip-path: url(#data) }").hasData)
  }

  @Test(arguments: [0, 1, 54, 55, 56, 63, 64, 119, 120, 1000])
  func `is allowed by the hash of what a browser reads`(length: Int) throws {
    let text = String(repeating: "é", count: length)
    let sheet = try PageSheet(text + "\r\nb\r")
    #expect(sheet.text == "\n\(text)\nb\n")
    #expect(sheet.hash == "sha256-" + SHA256.base64(of: Array(sheet.text.utf8)))
  }
}
