import PaperCheck
import PaperMarkup
import PaperModel
import PaperSource

/// What keeps a meeting's documents from being published: errors at the stage `final`, placeholders among
/// them, and resolutions whose wording was drafted and not confirmed. Minutes that were not agreed yet may
/// be published, and say so.
struct PublicationCheck {
  /// The findings in the files of which the documents are made, sorted by file and place.
  let findings: [Diagnostic]

  /// - Parameters:
  ///   - faulty: the parts that errors of any stage affect; nil where there are none.
  ///   - errors: these errors.
  init(
    _ sources: MeetingSources, in workspace: Workspace, _ inputs: Inputs, faulty: FaultyParts?,
    errors: [Diagnostic], selection: Selection, _ environment: Environment
  ) {
    let shown = { selection.shown($0, in: environment) }
    let reasons = Set(sources.all.compactMap { faulty?.reason($0) })
    let privateLines = Editions(workspace).privateSpans.linesOfFiles
    let files = Self.files(of: sources, in: workspace, inputs.uses, shown)
    let minutes = Set(sources.minutes.map(shown))
    let later = Self.laterProgress(of: sources, in: workspace)
    let final = Checker(
      stage: .final, on: environment.day, atLeast: .error, workers: environment.processors)
    let found =
      inputs.findings(by: final).filter { finding in
        finding.severity == .error && files.contains(finding.range.file)
          && !later.contains { $0.file == finding.range.file && $0.contains(finding.range) }
      }
      + Checker.unconfirmedDrafts(in: workspace).filter { minutes.contains($0.range.file) }
    findings =
      (errors.filter { reasons.contains($0.range.file) }
      + found.filter { finding in
        !(privateLines[finding.range.file] ?? []).contains {
          $0.overlaps(finding.range.start.line...finding.range.end.line)
        }
      }).inOrder
  }

  /// The progress in plans of the papers that none of them prints: that of a later period may be waiting
  /// to be written.
  private static func laterProgress(
    of sources: MeetingSources, in workspace: Workspace
  ) -> [InputRange] {
    let papers = sources.papers.sorted().compactMap { workspace.paper(at: $0) }
    let periods = papers.map { $0.period?.value }
    return papers.flatMap { $0.appendices.compactMap(\.plan) }.flatMap { plan in
      plan.unprinted(in: periods).map(\.text.range)
    }
  }

  /// The files, as shown, that the sources are, that they use, and that all documents use.
  private static func files(
    of sources: MeetingSources, in workspace: Workspace, _ uses: SourceUses,
    _ shown: (String) -> String
  ) -> Set<String> {
    let own = Set(sources.all.map(shown))
    let documents = sources.minutes.union(sources.papers).map(shown)
    var files = documents.reduce(into: own) { $0.formUnion(uses.used(by: $1)) }
    // An agenda names private papers too, of which nothing public is made.
    let ofAgenda = uses.used(by: shown(sources.meeting.path))
    let others = ofAgenda.intersection(workspace.papers.map { shown($0.path) }).subtracting(own)
    let ofOthers = others.reduce(into: others) { $0.formUnion(uses.used(by: $1)) }
    files.formUnion(ofAgenda.subtracting(ofOthers))
    files.formUnion((workspace.meetings?.logs ?? []).map(\.range.file))
    files.insert(shown(Selection.boardFileName))
    return files
  }
}
