/// A workspace from which private matter has been removed.
struct PublicWorkspace {
  let workspace: Workspace

  init(_ original: Workspace, _ matter: PrivateMatter) {
    guard !matter.entries.isEmpty else {
      workspace = original
      return
    }
    let papers = PublicPapers(original, matter)
    workspace = Workspace(
      board: original.board, house: original.house,
      papers: papers.visible(original.papers),
      plans: original.plans, indicatorSets: original.indicatorSets.map(papers.visible),
      frameworks: papers.visible(original.frameworks),
      meetings: original.meetings.map {
        PublicRecord(original, matter).record($0, papers: papers.visible($0.papers))
      },
      paperNamings: original.paperNamings.filter { !matter.papers.contains($0.paper) },
      translations: original.translations)
  }
}
