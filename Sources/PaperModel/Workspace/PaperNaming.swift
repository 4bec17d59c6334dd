/// A mention of a paper by an agenda item, which determines whether the paper is public.
package struct PaperNaming: Sendable {
  /// The paper's path in the workspace.
  package let paper: String
  /// Where the agenda mentions it.
  package let range: InputRange
  /// Why the public is excluded from it there; nil for public business.
  package let exemption: Exemption?
  /// Whether the meeting is still to come and its agenda not published yet, so that the paper is a draft.
  package let isToCome: Bool

  package init(paper: String, range: InputRange, exemption: Exemption?, isToCome: Bool) {
    self.paper = paper
    self.range = range
    self.exemption = exemption
    self.isToCome = isToCome
  }
}

extension Meeting {
  /// The mentions of papers on the agenda, in its order.
  package var paperNamings: [PaperNaming] {
    agenda.flatMap { item in
      namings(of: item, under: item.exemption)
        + item.items.flatMap { namings(of: $0, under: item.exemption ?? $0.exemption) }
    }
  }

  private func namings(of item: AgendaItem, under exemption: Exemption?) -> [PaperNaming] {
    item.documents.compactMap { document in
      guard case .paper(let path) = document.source else { return nil }
      return PaperNaming(
        paper: path.value, range: path.range, exemption: exemption ?? document.exemption,
        isToCome: state == .scheduled && published == nil)
    }
  }
}
