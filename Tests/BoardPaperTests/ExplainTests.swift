import PaperCheck
import TestSupport
import Testing

@Suite struct explain {
  @Test func `says what a rule finds, an example, and how to waive it`() throws {
    let text = try RunningProgram(["explain", "double-word"]).output
    for part in [
      "double-word (warning)\n", "The same word twice", "\n  The Board is asked",
      "# allow double-word: the reason", "double-word: off",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `says of what cannot be waived that it cannot`() throws {
    let text = try RunningProgram(["explain", "unknown-figure"]).output
    #expect(text.contains("neither switched off nor waived") && !text.contains("# allow"))
  }

  @Test func `lists every rule, and knows those for workbooks`() throws {
    let list = try RunningProgram(["explain"]).output
    for id in Rule.all.map(\.id) + WorkbookRule.all.map(\.id) {
      #expect(list.contains("\n  \(id) ("), "\(id)")
    }
    #expect(try RunningProgram(["explain", "merged-cells"]).output.contains("in Excel workbooks"))
  }

  @Test func `offers the nearest name for one that is not there`() throws {
    let run = try RunningProgram(["explain", "duoble-word"])
    #expect(run.status == 64 && run.errors.contains("did you mean 'double-word'?"))
  }
}
