import PaperCheck
import PaperSource
import TestSupport
import Testing

@Suite struct `The documentation` {
  @Test func `says of each kind of file what its reader reads`() throws {
    try Golden.expect(
      InputsPage.markdown, equalsFileAt: RunningProgram.project + "/Documentation/Inputs.md")
  }

  @Test func `names for templates are those that houses are checked against`() throws {
    try Golden.expect(
      TemplateNamesPage.markdown,
      equalsFileAt: RunningProgram.project + "/Documentation/TemplateNames.md")
  }

  @Test func `says of each rule what it finds`() throws {
    try Golden.expect(
      RulesPage.markdown(faults: []),
      equalsFileAt: RunningProgram.project + "/Documentation/Rules.md")
  }
}
