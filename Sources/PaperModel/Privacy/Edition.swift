/// A workspace as those may see it for whom documents are made.
///
/// Whatever composes a document takes an edition, and the public one can only be made by
/// `Workspace.visible(to:)`, which takes out what is private: so a composer cannot forget to.
package struct Edition: Sendable {
  package let audience: Audience
  /// What may be told. Of the public edition, without what is private.
  package let workspace: Workspace
  /// What is private in the workspace, whether this edition holds it or not.
  package let matter: PrivateMatter

  fileprivate init(_ audience: Audience, _ workspace: Workspace, _ matter: PrivateMatter) {
    self.audience = audience
    self.workspace = workspace
    self.matter = matter
  }

  /// Whether there is something in a paper, or all of it, that the public may not see.
  package func withholds(from paper: BoardPaper) -> Bool {
    matter.papers.contains(paper.path) || paper.hasPrivateParts
  }

  /// Whether a file states that there is something in a paper that the public may not see: a paper that
  /// no agenda names yet waits, and is not exempt.
  package func isExempt(_ paper: BoardPaper) -> Bool {
    audience == .restricted && (matter.statedPapers.contains(paper.path) || paper.hasPrivateParts)
  }

  /// Whether there is something on the agenda of a meeting that the public may not see.
  package func withholds(fromAgendaOf meeting: Meeting) -> Bool {
    !meeting.privateItems.isEmpty
      || meeting.allItems.contains { item in
        item.documents.contains { document in
          guard document.exemption == nil, case .paper(let path) = document.source else {
            return document.exemption != nil
          }
          return matter.papers.contains(path.value)
        }
      }
  }

  /// The paragraphs of Schedule 12A by which a paper is exempt, as far as they are stated, in order.
  package func paragraphs(of paper: BoardPaper) -> [String] {
    let named = workspace.paperNamings.filter { $0.paper == paper.path }.map(\.exemption)
    return
      ([paper.exemption] + named + paper.appendices.map(\.exemption)
      + paper.indicatorSets.flatMap { $0.indicators.map(\.exemption) }).paragraphs
  }

  /// The paragraphs of Schedule 12A by which business of a meeting is exempt, in order.
  package func paragraphs(of meeting: Meeting) -> [String] {
    (meeting.allItems.map(\.exemption)
      + meeting.allItems.flatMap { $0.documents.map(\.exemption) }).paragraphs
  }
}

/// The two editions of a workspace.
package struct Editions: Sendable {
  package let everyone: Edition
  package let restricted: Edition

  package init(_ workspace: Workspace) {
    let matter = PrivateMatter(workspace)
    everyone = Edition(.public, PublicWorkspace(workspace, matter).workspace, matter)
    restricted = Edition(.restricted, workspace, matter)
  }

  package subscript(_ audience: Audience) -> Edition {
    switch audience {
    case .public: everyone
    case .restricted: restricted
    }
  }
}

extension Workspace {
  /// The edition for an audience.
  package func visible(to audience: Audience) -> Edition { Editions(self)[audience] }
}

extension BoardPaper {
  /// Whether an appendix or an indicator of it is private.
  fileprivate var hasPrivateParts: Bool {
    appendices.contains { $0.exemption != nil }
      || indicatorSets.contains { $0.indicators.contains { $0.exemption != nil } }
  }
}

extension [Exemption?] {
  /// Those that are stated, each once, by number.
  fileprivate var paragraphs: [String] {
    Set(compactMap { $0?.paragraph?.value })
      .sorted { (Int($0) ?? .max, $0) < (Int($1) ?? .max, $1) }
  }
}
