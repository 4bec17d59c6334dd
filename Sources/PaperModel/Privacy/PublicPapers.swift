import PaperMarkup

/// Copies papers, frameworks and indicators without what is private in them.
struct PublicPapers {
  private let hidden: Set<String>
  /// The sets that contain a private indicator, with it removed, by their paths.
  private let sets: [String: IndicatorSet]
  /// The title printed for an appendix that is not published.
  private let title: String

  init(_ workspace: Workspace, _ matter: PrivateMatter) {
    hidden = matter.papers
    title = workspace.house.pages.word(.notForPublication)
    var sets: [String: IndicatorSet] = [:]
    for set in workspace.indicatorSets
    where set.indicators.contains(where: { $0.exemption != nil }) {
      sets[set.path] = set.withoutPrivateIndicators
    }
    self.sets = sets
  }

  func visible(_ set: IndicatorSet) -> IndicatorSet { sets[set.path] ?? set }

  func visible(_ papers: [BoardPaper]) -> [BoardPaper] {
    papers.filter { !hidden.contains($0.path) }.map(visible)
  }

  /// The frameworks that are published, each without private indicators.
  func visible(_ frameworks: [Framework]) -> [Framework] {
    frameworks.filter(\.isPublished).map { framework in
      guard framework.indicatorSets.contains(where: { sets[$0.path] != nil }) else {
        return framework
      }
      var copy = framework
      copy.indicatorSets = framework.indicatorSets.map(visible)
      let hidden = Set(framework.indicatorSets.flatMap(\.indicators).map(\.id.value))
        .subtracting(copy.indicatorSets.flatMap(\.indicators).map(\.id.value))
      for index in copy.principles.indices {
        copy.principles[index].indicators.removeAll { hidden.contains($0.value) }
      }
      return copy
    }
  }

  private func visible(_ paper: BoardPaper) -> BoardPaper {
    guard
      paper.appendices.contains(where: { $0.exemption != nil })
        || paper.indicatorSets.contains(where: { sets[$0.path] != nil })
    else { return paper }
    let kept = Set(
      paper.appendices.filter { $0.exemption == nil }.compactMap { $0.indicators?.path })
    let named = Set(
      paper.appendices.filter { $0.exemption != nil }.compactMap { $0.indicators?.path })
    var copy = paper
    copy.appendices = paper.appendices.map(visible)
    // Figures of a set that is only used by a private appendix are not available in the public paper.
    copy.indicatorSets = paper.indicatorSets
      .filter { kept.contains($0.path) || !named.contains($0.path) }.map(visible)
    return copy
  }

  private func visible(_ appendix: Appendix) -> Appendix {
    if let exemption = appendix.exemption {
      // A placeholder is kept so that the other appendices keep their numbers.
      return Appendix(
        title: Placed(title, at: appendix.title.range), content: [], exemption: exemption)
    }
    let set = appendix.indicators.map(visible)
    let ids = Set((appendix.indicators?.indicators ?? []).map(\.id.value))
      .subtracting((set?.indicators ?? []).map(\.id.value))
    var copy = appendix
    copy.plan = appendix.plan?.without(indicators: ids)
    copy.indicators = set
    return copy
  }
}

extension IndicatorSet {
  /// A copy without private indicators and their figures.
  fileprivate var withoutPrivateIndicators: IndicatorSet {
    let hidden = Set(indicators.filter { $0.exemption != nil }.map(\.id.value))
    return IndicatorSet(
      range: range, path: path, title: title, figures: figures, baseline: baseline,
      indicators: indicators.filter { $0.exemption == nil },
      records: records.filter { !hidden.contains($0.indicator) }, populations: populations,
      judgements: judgements.filter { !hidden.contains($0.indicator) },
      comparators: comparators.filter { !hidden.contains($0.indicator) },
      faultyIDs: faultyIDs.subtracting(hidden))
  }
}

extension ActionPlan {
  /// A copy of the plan with the given indicators removed from its Aims.
  fileprivate func without(indicators ids: Set<String>) -> ActionPlan {
    var copy = self
    for group in groups.indices {
      for aim in groups[group].aims.indices {
        copy.groups[group].aims[aim].indicators.removeAll { ids.contains($0.value) }
      }
    }
    return copy
  }
}
