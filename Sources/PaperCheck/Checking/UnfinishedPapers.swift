import PaperMarkup
package import PaperModel

/// What is still to be written in papers: placeholders, and what their house requires of a final paper.
package enum UnfinishedPapers {
  /// The places that are still to be written, by the file of the paper as shown. Those in a text that a
  /// paper includes count for the paper. What the board has switched off or waived is not among them.
  /// - Parameters:
  ///   - files: the files of the papers to look at, as shown.
  ///   - day: after which waivers with an end date expire; nil if they never do.
  package static func places(
    in workspace: Workspace, of files: Set<String>, on day: CalendarDate?
  ) -> [String: [InputRange]] {
    let checked = CheckedWorkspace(workspace, stage: .final)
    let settings = RuleSettings(workspace.board?.checks ?? [], stage: .final)
    var waivers = WaiverBook(workspace.waivers, on: day)
    var places: [String: [InputRange]] = [:]
    func add(_ rule: Rule, _ range: InputRange, in file: String) {
      let finding = Diagnostic(rule: rule.id, "", at: range)
      if !waivers.waives(finding) { places[file, default: []].append(range) }
    }
    if settings.isLookedFor(Rule.unwrittenText.id), checked.house.isInEnglish {
      for passage in workspace.passages where files.contains(passage.document) {
        for line in ProseLine.lines(of: passage, checked.vocabulary) {
          guard let placeholder = DraftPlaceholder.first(in: line) else { continue }
          add(.unwrittenText, line.range(placeholder.span), in: passage.document)
        }
      }
    }
    for rule in [Rule.missingSection, .missingField] where settings.isLookedFor(rule.id) {
      for finding in rule.findings(in: checked) where files.contains(finding.range.file) {
        add(rule, finding.range, in: finding.range.file)
      }
    }
    return places
  }
}
