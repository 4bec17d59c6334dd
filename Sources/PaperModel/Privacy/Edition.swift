import PaperMarkup

/// A workspace as a given audience may see it.
///
/// All code that composes documents takes an edition. The public edition can only be made by
/// `Workspace.visible(to:)`, which removes private matter, so composing code cannot forget to do
/// so.
package struct Edition: Sendable {
  package let audience: Audience
  /// The workspace that may be shown; in the public edition, without private matter.
  package let workspace: Workspace
  /// What is private in the workspace, whether or not this edition includes it.
  package let matter: PrivateMatter
  /// Whether what files state to be private is in it.
  package let tellsPrivate: Bool

  fileprivate init(
    _ audience: Audience, _ workspace: Workspace, _ matter: PrivateMatter, tellsPrivate: Bool
  ) {
    self.audience = audience
    self.workspace = workspace
    self.matter = matter
    self.tellsPrivate = tellsPrivate
  }

  /// Whether any part of a paper, or all of it, must not be shown to the public.
  package func withholds(from paper: BoardPaper) -> Bool {
    matter.papers.contains(paper.path) || paper.hasPrivateParts
  }

  /// Whether any part of a framework, or all of it, must not be shown to the public.
  package func withholds(from framework: Framework) -> Bool {
    !framework.isPublished
      || framework.indicatorSets.contains { $0.indicators.contains { $0.exemption != nil } }
  }

  /// Whether a file states that some part of a paper is exempt. A paper that is private only
  /// because no agenda names it yet is not exempt.
  package func isExempt(_ paper: BoardPaper) -> Bool {
    audience == .restricted && (matter.statedPapers.contains(paper.path) || paper.hasPrivateParts)
  }

  /// Whether the agenda of a meeting contains anything that must not be shown to the public.
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

  /// Whether a file states that a figure of a framework is exempt. One that is only not published
  /// yet is not exempt.
  package func isExempt(_ framework: Framework) -> Bool {
    audience == .restricted
      && framework.indicatorSets.contains { $0.indicators.contains { $0.exemption != nil } }
  }

  /// The stated paragraphs of Schedule 12A under which figures of a framework are exempt, in order.
  package func paragraphs(of framework: Framework) -> [String] {
    framework.indicatorSets.flatMap { $0.indicators.map(\.exemption) }.paragraphs
  }

  /// The words that say that a framework is not for publication; nil for a public one.
  package func marking(of framework: Framework) -> String? {
    isExempt(framework)
      ? workspace.house.pages.marking(paragraphs: paragraphs(of: framework)) : nil
  }

  /// The words that say that a paper is not for publication; nil for a public one.
  package func marking(of paper: BoardPaper) -> String? {
    isExempt(paper) ? workspace.house.pages.marking(paragraphs: paragraphs(of: paper)) : nil
  }

  /// The stated paragraphs of Schedule 12A under which a paper is exempt, in order.
  package func paragraphs(of paper: BoardPaper) -> [String] {
    let named = workspace.paperNamings.filter { $0.paper == paper.path }.map(\.exemption)
    return
      ([paper.exemption] + named + paper.appendices.map(\.exemption)
      + paper.indicatorSets.flatMap { $0.indicators.map(\.exemption) }).paragraphs
  }

  /// The stated paragraphs of Schedule 12A under which business of a meeting is exempt, in order.
  package func paragraphs(of meeting: Meeting) -> [String] {
    meeting.exemptions.paragraphs
  }
}

/// The two editions of a workspace.
package struct Editions: Sendable {
  package let everyone: Edition
  package let restricted: Edition

  package init(_ workspace: Workspace) {
    let matter = PrivateMatter(workspace)
    everyone = Edition(
      .public, PublicWorkspace(workspace, matter).workspace, matter, tellsPrivate: false)
    restricted = Edition(.restricted, workspace, matter, tellsPrivate: true)
  }

  /// The edition for those who work on what is not finished. It is never published, and has papers that
  /// no agenda names yet; without what is private it has none of what files state to be so.
  package func working(withPrivate: Bool) -> Edition {
    guard !withPrivate else { return restricted }
    let stated = restricted.matter.statedAlone
    return Edition(
      .restricted, PublicWorkspace(restricted.workspace, stated).workspace, stated,
      tellsPrivate: false)
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
  /// Whether an appendix, or an indicator of one, is private.
  fileprivate var hasPrivateParts: Bool {
    appendices.contains { $0.exemption != nil }
      || indicatorSets.contains { $0.indicators.contains { $0.exemption != nil } }
  }
}

extension [Exemption?] {
  fileprivate var paragraphs: [String] { compactMap(\.self).paragraphs }
}

extension [Exemption] {
  /// The stated paragraphs without duplicates, sorted by number.
  fileprivate var paragraphs: [String] {
    Set(compactMap { $0.paragraph?.value })
      .sorted { (Int($0) ?? .max, $0) < (Int($1) ?? .max, $1) }
  }
}

extension Editions {
  /// The parts of files that are stated to be private: the whole files of private papers and
  /// minutes, and private records within other files. Computed on every call.
  package var privateSpans: [PrivateSpan] {
    restricted.workspace.privateSpans(papers: restricted.matter.statedPapers)
  }

  /// The words about private business that its agenda publishes: titles and reasons.
  package var wordsForThePublic: [String] {
    (everyone.workspace.meetings?.meetings ?? []).flatMap { meeting in
      meeting.allItems.filter { $0.exemption != nil }.flatMap { item in
        [item.title?.value, item.exemption?.paragraph?.value, item.exemption?.reason]
          .compactMap { $0 }
      }
    }
  }
}

extension Workspace {
  fileprivate func privateSpans(papers hidden: Set<String>) -> [PrivateSpan] {
    var files: Set<String> = []
    for paper in papers + (meetings?.papers ?? []) where hidden.contains(paper.path) {
      files.insert(paper.range.file)
    }
    for minute in meetings?.minutes ?? [] {
      let isPrivate =
        meetingIndex?.meeting(of: minute)?.privateItems.contains(minute.item.value) ?? false
      if isPrivate { files.insert(minute.range.file) }
    }
    files.formUnion(files.compactMap { translations.files[$0] })
    return privateRecords + privateRows + files.sorted().map(PrivateSpan.whole)
  }

  /// The rows of tables that hold figures of private indicators.
  private var privateRows: [PrivateSpan] {
    indicatorSets.flatMap { set -> [PrivateSpan] in
      let hidden = Set(set.indicators.filter { $0.exemption != nil }.map(\.id.value))
      guard !hidden.isEmpty else { return [] }
      return set.records.observations.filter { hidden.contains($0.indicator) }.map {
        PrivateSpan(
          file: $0.range.file,
          lines: $0.range.start.line...max($0.range.start.line, $0.range.end.line))
      }
    }
  }
}
