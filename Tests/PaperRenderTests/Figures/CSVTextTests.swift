import Testing

@testable import PaperRender

@Suite struct `CSV text` {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("a\r", "\"a\r\""), ("", ""),
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-2+3", "'-2+3"), ("+A1", "'+A1"),
    ("\t=1", "\"'\t'=1\""), ("-5", "-5"), ("+1,844", "\"+1,844\""), ("-0.5%", "-0.5%"),
    ("-£5", "'-£5"), ("=\"a\",b", "\"'=\"\"a\"\",b\""), (" =1", " '=1"),
    ("\u{A0}\u{200B}=1", "\u{A0}\u{200B}'=1"),
    ("\u{FF1D}1", "'\u{FF1D}1"), ("a;=1", "\"a;'=1\""), ("a; -x", "\"a; '-x\""),
    ("a\n=1", "\"a\n'=1\""), ("a=1", "a=1"), ("a - b", "a - b"), ("a; b", "\"a; b\""),
    ("\n", "\"'\n\""), ("-", "-"), ("e\u{301}", "e\u{301}"),
  ])
  func `quotes what would divide a field and defuses what would be run`(
    cell: String, expected: String
  ) {
    #expect(CSVText.text([[cell, "x"]]) == expected + ",x\n")
  }

  @Test func `begins a file with a byte order mark, by which Excel knows it for UTF-8`() {
    let text = CSVText.file(header: ["cost"], [["£5"]])
    #expect(Array(text.utf8).starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(text == "\u{FEFF}cost\n£5\n")
  }

  @Test func `ends lines as it is asked to`() {
    #expect(CSVText.text([["a"], ["b"]], lineEnd: "\r\n") == "a\r\nb\r\n")
  }
}
