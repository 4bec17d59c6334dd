import PaperCompose
import PaperMarkup
import PaperModel

/// A document with the names of tables and pictures in its texts, and the references to them.
struct CaptionedDocument {
  /// The names in its files, with their places.
  let names: [Placed<CaptionName>]
  /// The references in its files, with their places.
  let references: [Placed<CaptionName>]
  /// The places of the references that only an edition with private matter prints.
  let hidden: Set<InputRange>
  /// The blocks of the document as an audience sees it; empty where it sees none.
  private let compose: (Edition) -> [Block]

  fileprivate init?(
    _ register: CaptionRegister, files: [String], hidden: [ProseReference] = [],
    compose: @escaping (Edition) -> [Block]
  ) {
    var seen: Set<String> = []
    let files = files.filter { seen.insert($0).inserted }
    names = files.flatMap { register.names[$0] ?? [] }
    references = files.flatMap { register.references[$0] ?? [] }
    if names.isEmpty, references.isEmpty { return nil }
    self.hidden = Set(
      hidden.compactMap { reference in
        if case .caption(let name) = reference { name.range } else { nil }
      })
    self.compose = compose
  }

  /// The names of each kind, among which none is to be twice.
  var namesByKind: [[Placed<String>]] {
    CaptionName.Kind.allCases.map { kind in
      names.filter { $0.value.kind == kind }.map { Placed($0.value.id, at: $0.range) }
    }
  }

  /// What has a name in the document as an audience sees it, and what its texts refer to, both in the
  /// order of printing.
  func printed(in edition: Edition) -> (names: [CaptionName], references: Set<CaptionName>) {
    let blocks = compose(edition)
    return (
      blocks.marks.map(\.target.name), Set(blocks.captionReferences.map(\.name))
    )
  }
}

extension Workspace {
  /// The documents in which tables or pictures have names, or texts refer to any.
  var captionedDocuments: [CaptionedDocument] {
    guard !captions.isEmpty else { return [] }
    let papers = papers.compactMap { paper in
      CaptionedDocument(
        captions,
        files: [paper.range.file] + paper.appendices.compactMap { $0.plan?.range.file },
        hidden: paper.appendices.filter { $0.exemption != nil }.flatMap { $0.content.references() }
      ) { PrintedPaper.compose(paper, in: $0) }
    }
    let frameworks = frameworks.compactMap { framework in
      CaptionedDocument(
        captions, files: [framework.range.file] + framework.principles.map(\.range.file)
      ) { PrintedFramework.compose(framework, in: $0) }
    }
    let minutes = (meetings?.minutes ?? []).compactMap { minute in
      CaptionedDocument(captions, files: [minute.range.file]) { edition in
        MeetingWriting(edition).flatMap { PrintedMinute.compose(minute, $0) } ?? []
      }
    }
    return papers + frameworks + minutes
  }
}
