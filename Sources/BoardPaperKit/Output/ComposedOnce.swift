import PaperCompose
import PaperModel
import PaperRender
import PaperSource
import Synchronization

/// A document that is composed for several formats, once for all that have the same links.
struct ComposedOnce {
  private let compose: (_ links: DocumentLinks) -> Document?
  private let links: (DocumentFormat) -> DocumentLinks
  private var made: [(format: DocumentFormat, document: Document?, found: LinksFound)] = []

  /// - Parameters:
  ///   - links: the links of a format. Those to minutes depend only on whether the format is a page.
  ///   - compose: composes the document with links.
  init(
    _ links: @escaping (DocumentFormat) -> DocumentLinks,
    _ compose: @escaping (_ links: DocumentLinks) -> Document?
  ) {
    self.links = links
    self.compose = compose
  }

  /// The document in a format; nil where it would be empty.
  mutating func document(as format: DocumentFormat) -> Document? {
    if let same = made.first(where: { $0.found.areSame(in: $0.format, format) }) {
      return same.document
    }
    let found = LinksFound()
    let document = compose(links(format).noting(found))
    made.append((format, document, found))
    return document
  }
}

/// What a document asked for when it was composed.
private final class LinksFound: Sendable {
  private let state = Mutex((paper: false, minutes: false))

  func notePaper() { state.withLock { $0.paper = true } }
  func noteMinutes() { state.withLock { $0.minutes = true } }

  /// Whether the links of two formats are the same.
  func areSame(in one: DocumentFormat, _ other: DocumentFormat) -> Bool {
    let (paper, minutes) = state.withLock(\.self)
    return one == other || !paper && (!minutes || (one == .html) == (other == .html))
  }
}

extension DocumentLinks {
  /// The same links, of which it is noted which were asked for: of papers, where there is one.
  fileprivate func noting(_ found: LinksFound) -> DocumentLinks {
    DocumentLinks(
      minute: {
        found.noteMinutes()
        return page(of: $0)
      },
      minutes: {
        found.noteMinutes()
        return minutes(of: $0)
      },
      paper: { path in
        let output = output(of: path)
        if output != nil { found.notePaper() }
        return output
      })
  }
}
