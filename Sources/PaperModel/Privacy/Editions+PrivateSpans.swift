import PaperMarkup

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
    return privateRecords + privateRows + files.sorted().map(PrivateSpan.whole)
  }

  /// The rows of tables that hold figures of private indicators.
  private var privateRows: [PrivateSpan] {
    indicatorSets.flatMap { set -> [PrivateSpan] in
      let hidden = Set(set.indicators.filter { $0.exemption != nil }.map(\.id.value))
      guard !hidden.isEmpty else { return [] }
      return set.record.observations.filter { hidden.contains($0.indicator) }.map {
        PrivateSpan(
          file: $0.range.file,
          lines: $0.range.start.line...max($0.range.start.line, $0.range.end.line))
      }
    }
  }
}
