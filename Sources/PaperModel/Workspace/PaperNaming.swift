/// A mention of a paper by an agenda item, which determines whether the paper is public.
package struct PaperNaming: Sendable {
  /// The paper's path in the workspace.
  package let paper: String
  /// Where the agenda mentions it.
  package let range: InputRange
  /// Why the public is excluded from it there; nil for public business.
  package let exemption: Exemption?

  package init(paper: String, range: InputRange, exemption: Exemption?) {
    self.paper = paper
    self.range = range
    self.exemption = exemption
  }
}

extension Meeting {
  /// The mentions of papers on the agenda, in its order.
  package var paperNamings: [PaperNaming] {
    agenda.flatMap { item in
      Self.namings(of: item, under: item.exemption)
        + item.items.flatMap { Self.namings(of: $0, under: item.exemption ?? $0.exemption) }
    }
  }

  private static func namings(of item: AgendaItem, under exemption: Exemption?) -> [PaperNaming] {
    item.documents.compactMap { document in
      guard case .paper(let path) = document.source else { return nil }
      return PaperNaming(
        paper: path.value, range: path.range, exemption: exemption ?? document.exemption)
    }
  }
}
