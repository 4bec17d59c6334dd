import PaperModel

/// What has become private since earlier documents were made.
struct PrivacyChange {
  /// The ids of everything known to be private, for the list of outputs.
  let withheld: [String]
  /// The entries that were not private before.
  let grown: [PrivateMatter.Entry]
  /// The paths of the files that were searched for private matter.
  let read: Set<String>
  private let editions: Editions
  private let papers: [String: BoardPaper]
  /// The paths of the papers that private business names, whether they could be read or not.
  private let privatePapers: Set<String>
  /// The paths of the minutes.
  private let minutes: Set<String>

  init(of editions: Editions, since known: OutputList) {
    self.editions = editions
    let workspace = editions.restricted.workspace
    let entries = editions.restricted.matter.entries
    let papers = workspace.papers + (workspace.meetings?.papers ?? [])
    self.papers = Dictionary(papers.map { ($0.path, $0) }) { first, _ in first }
    privatePapers = Set(
      workspace.paperNamings.filter { $0.exemption != nil }.map(\.paper))
    minutes = Set(workspace.meetings?.minutes.map(\.path) ?? [])
    let before = Set(known.withheld)
    grown = entries.filter { !before.contains($0.id) }
    // For files that were not read, the earlier entries are kept.
    read = Set(
      papers.map(\.path) + workspace.indicatorSets.map(\.path)
        + workspace.frameworks.map(\.path)
        + (workspace.meetings?.meetings.map(\.path) ?? [])
        + (workspace.meetings?.minutes.map(\.path) ?? [])
        + (workspace.meetings?.logs.map(\.path) ?? []))
    let kept = known.withheld.filter { [read] id in
      !read.contains(String(id[..<(id.firstIndex(of: "#") ?? id.endIndex)]))
    }
    withheld = kept + entries.map(\.id)
  }

  /// Decides which public documents are removed although nothing can be built, with the reason:
  /// those of papers that are private now, and all that report on meetings, since they may contain
  /// private matter.
  /// - Parameter faulty: the files that have errors. If an agenda may be among them, a paper that
  ///   no agenda names is not certain to be private.
  func withdrawal(_ faulty: Set<String>) -> (OutputList.Entry) -> String? {
    let isCertain = faulty.allSatisfy { $0.hasSuffix(".md") }
    let grown = grown.filter { $0.isStated || isCertain }
    let isOfPapersAlone = grown.allSatisfy { $0.id.contains("#indicator:") }
    return { file in
      guard !grown.isEmpty else { return nil }
      if let paper = papers[file.source] {
        let isMeant =
          isCertain || !editions.restricted.matter.unnamedPapers.contains(paper.path)
        return isMeant && editions.restricted.withholds(from: paper)
          ? OutputChange.isPrivateNow : nil
      }
      if let framework = editions.restricted.workspace.framework(at: file.source) {
        return editions.restricted.withholds(from: framework) ? OutputChange.isPrivateNow : nil
      }
      // A paper that could not be read has documents about nothing but itself.
      if file.source.hasSuffix(".md"), !minutes.contains(file.source) {
        return privatePapers.contains(file.source) ? OutputChange.isPrivateNow : nil
      }
      return isOfPapersAlone ? nil : OutputChange.mayTell
    }
  }
}
