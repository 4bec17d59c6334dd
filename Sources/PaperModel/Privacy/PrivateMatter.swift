/// The parts of a workspace that its files state the public may not see.
package struct PrivateMatter: Sendable {
  /// A private part, with an id that stays the same while files are edited.
  package struct Entry: Hashable, Sendable {
    /// The path of its file in the workspace, a number sign and a name within the file, such as
    /// `meetings/2018-02-05/meeting.yaml#item:premises`.
    package let id: String
    /// Whether a file states it. False for a paper that is private because no agenda names it yet.
    package let isStated: Bool
  }

  /// The private parts in the order of the files.
  package let entries: [Entry]
  /// The paths of the papers that are private as a whole.
  package let papers: Set<String>
  /// The papers that no item of public business names and that are not private for any other
  /// reason.
  package let unnamedPapers: Set<String>
  /// The papers that a file states are private as a whole.
  package let statedPapers: Set<String>
  /// The places where a paper is named as public although another place names it as private.
  package let contradictions: [(public: PaperNaming, private: PaperNaming)]

  /// The same without what is private only because it is not published yet.
  var statedAlone: PrivateMatter {
    PrivateMatter(
      entries: entries.filter(\.isStated), papers: statedPapers, unnamedPapers: [],
      statedPapers: statedPapers, contradictions: contradictions)
  }

  private init(
    entries: [Entry], papers: Set<String>, unnamedPapers: Set<String>, statedPapers: Set<String>,
    contradictions: [(public: PaperNaming, private: PaperNaming)]
  ) {
    self.entries = entries
    self.papers = papers
    self.unnamedPapers = unnamedPapers
    self.statedPapers = statedPapers
    self.contradictions = contradictions
  }

  /// Linear in the size of the workspace.
  package init(_ workspace: Workspace) {
    var entries: [Entry] = []
    func add(_ path: String, _ what: String, isStated: Bool = true) {
      entries.append(Entry(id: path + "#" + what, isStated: isStated))
    }
    let record = workspace.meetings
    var hiddenItems: [String: Set<String>] = [:]
    for meeting in record?.meetings ?? [] {
      let hidden = meeting.privateItems
      hiddenItems[meeting.path] = hidden
      for item in meeting.allItems {
        if hidden.contains(item.id.value) { add(meeting.path, "item:" + item.id.value) }
        for document in item.documents where document.exemption != nil {
          add(meeting.path, "document:\(item.id.value)/\(document.name)")
        }
      }
      for declaration in meeting.declarations ?? [] {
        guard let item = declaration.item, hidden.contains(item.value) else { continue }
        add(meeting.path, "declaration:\(item.value)/\(declaration.name.value)")
      }
    }
    for minute in record?.minutes ?? [] {
      for followUp in minute.resolutions.flatMap(\.followUps) where followUp.exemption != nil {
        add(minute.path, "follow-up:" + followUp.id.value)
      }
    }
    for log in record?.logs ?? [] {
      for update in log.updates {
        guard let minute = update.minute,
          let found = workspace.meetingIndex?.find(minute.value, on: update.date.value),
          hiddenItems[found.meeting.path]?.contains(found.item.id.value) == true
        else { continue }
        // What the update says was said in private.
        add(log.path, "update:\(update.followUp.value)/\(update.date.value)")
      }
    }

    let papers = PaperPrivacy(workspace)
    var seen: Set<String> = []
    for paper in workspace.papers + (record?.papers ?? []) where seen.insert(paper.path).inserted {
      if papers.hidden.contains(paper.path) {
        add(paper.path, "paper", isStated: !papers.unnamed.contains(paper.path))
      }
      for appendix in paper.appendices where appendix.exemption != nil {
        add(paper.path, "appendix:\(appendix.title.value)")
      }
    }
    for framework in workspace.frameworks where !framework.isPublished {
      add(framework.path, "framework", isStated: false)
    }
    for set in workspace.indicatorSets {
      for indicator in set.indicators where indicator.exemption != nil {
        add(set.path, "indicator:" + indicator.id.value)
      }
    }
    self.entries = entries
    self.papers = papers.hidden
    unnamedPapers = papers.unnamed
    statedPapers = papers.hidden.subtracting(papers.unnamed)
    contradictions = papers.contradictions
  }
}

extension AgendaDocument {
  /// A name that is unique within its item.
  fileprivate var name: String {
    if case .paper(let path) = source { path.value } else { title?.value ?? "" }
  }
}

/// Determines which papers are private: those that state it, those that an agenda names in private
/// business, and those of a workspace that no public business names.
private struct PaperPrivacy {
  let hidden: Set<String>
  let unnamed: Set<String>
  let contradictions: [(public: PaperNaming, private: PaperNaming)]

  init(_ workspace: Workspace) {
    var (shown, concealed): ([String: PaperNaming], [String: PaperNaming]) = ([:], [:])
    for naming in workspace.paperNamings {
      if naming.exemption == nil {
        shown[naming.paper] = shown[naming.paper] ?? naming
      } else {
        concealed[naming.paper] = concealed[naming.paper] ?? naming
      }
    }
    var hidden = Set(concealed.keys)
    var unnamed: Set<String> = []
    for paper in workspace.papers + (workspace.meetings?.papers ?? []) {
      if paper.exemption != nil {
        hidden.insert(paper.path)
      } else if workspace.board != nil, shown[paper.path] == nil, concealed[paper.path] == nil {
        unnamed.insert(paper.path)
      }
    }
    self.hidden = hidden.union(unnamed)
    self.unnamed = unnamed
    contradictions = concealed.compactMap { path, naming in
      shown[path].map { (public: $0, private: naming) }
    }.sorted { $0.public.range < $1.public.range }
  }
}
