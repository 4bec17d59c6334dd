import PaperMarkup
import PaperModel
import PaperRender
import Testing

@testable import BoardPaperKit
@testable import board_paper

@Suite struct `Findings that are withheld` {
  private static let spans = [
    PrivateSpan.whole("minutes/09.md"), PrivateSpan(file: "meeting.yaml", lines: 3...4),
  ]
  private let withheld = WithheldFindings(
    Self.spans,
    gate: LastGate(
      sources: [("minutes/09.md", Array("Mrs Smithson\n".utf8))], spans: Self.spans, house: []))

  private func range(_ file: String, line: Int) -> InputRange {
    InputRange(
      file: file, start: TextPosition(line: line, column: 5),
      end: TextPosition(line: line, column: 9))
  }

  @Test(arguments: [
    ("minutes/09.md", 12, "'the the' is there twice"), ("meeting.yaml", 4, "it is late"),
    ("other.md", 2, "'Smithson' is not a member"),
  ]) func `keep rule, weight, file and line, and say none of the words`(
    file: String, line: Int, message: String
  ) throws {
    let place = range(file, line: line)
    let finding = Diagnostic(
      .warning, rule: "double-word", message, at: place,
      notes: [Diagnostic.Note("also here", at: place)], help: "did you mean that?",
      fix: [Fix(place, "x")])
    let told = withheld.withheld(finding)
    #expect(told.severity == .warning && told.rule == "double-word")
    #expect(told.range.file == file && told.range.start == TextPosition(line: line, column: 1))
    #expect(told.notes.isEmpty && told.help == nil && told.fix.isEmpty)
    #expect(told.message != message && !told.message.isEmpty && !told.message.hasSuffix("."))
    for text in [DiagnosticJSON.text([told]), SARIFReport.text([told])] {
      #expect(!text.contains("Smithson") && !text.contains("also here") && text.contains(file))
    }
  }

  @Test func `are those that say something private in a note, a help or a fix alone`() {
    let (open, hidden) = (range("other.md", line: 1), range("minutes/09.md", line: 1))
    func isWithheld(_ finding: Diagnostic) -> Bool { withheld.withheld(finding) != finding }
    let rule = "unheard-of"
    #expect(
      !isWithheld(Diagnostic(rule: rule, "m", at: open, help: "Walsh", fix: [Fix(open, "x")])))
    #expect(isWithheld(Diagnostic(rule: rule, "m", at: open, help: "did you mean 'Smithson'?")))
    #expect(isWithheld(Diagnostic(rule: rule, "m", at: open, notes: [.init("n", at: hidden)])))
    #expect(isWithheld(Diagnostic(rule: rule, "m", at: open, notes: [.init("Smithson", at: open)])))
    #expect(isWithheld(Diagnostic(rule: rule, "m", at: open, fix: [Fix(open, "Smithson")])))
    #expect(!isWithheld(Diagnostic(rule: rule, "m", at: range("meeting.yaml", line: 5))))
    #expect(
      withheld.withheld(Diagnostic(rule: rule, "Smithson", at: open)).message
        == "withheld: it lies in what is private")
  }

  @Test func `are none where nothing is private`() {
    let none = WithheldFindings([], gate: LastGate(sources: [], spans: [], house: []))
    let finding = Diagnostic(rule: "r", "Smithson", at: range("minutes/09.md", line: 1))
    #expect(none.withheld(finding) == finding)
  }
}
