import PaperMarkup
import PaperModel

/// Where links between documents lead: from where one is written to where the other is.
package struct DocumentLinks: Sendable {
  private let output: @Sendable (_ paper: String) -> String?

  /// Makes links.
  /// - Parameter output: where the document of the paper of a path is written, with `/` between
  ///   folders, relative to what the paths of meetings are relative to; nil where nothing can lead
  ///   there.
  package init(output: @escaping @Sendable (_ paper: String) -> String?) { self.output = output }

  /// The relative address of a paper's document, for a document beside a source of a path; nil
  /// where nothing can lead there.
  package func link(toPaper paper: String, from source: String) -> String? {
    guard let output = output(paper) else { return nil }
    return Self.address(of: output, from: source)
  }

  /// The relative address of a document, for one beside a path.
  package static func address(of document: String, from source: String) -> String {
    let target = document.split(separator: "/")
    let folder = source.split(separator: "/").dropLast()
    var common = 0
    while common < min(folder.count, target.count - 1), folder[common] == target[common] {
      common += 1
    }
    let up = Array(repeating: "..", count: folder.count - common)
    return (up + target[common...].map(encoded)).joined(separator: "/")
  }

  /// A name as a part of an address: a colon or a question mark in it means nothing there.
  private static func encoded(_ name: Substring) -> String {
    PercentEncoding.encode(String(name))
  }
}

extension MeetingWriting {
  /// A document that lies before the board.
  /// - Parameter paperLink: where the document of a paper is; nil for no link to it.
  func scope(of document: AgendaDocument, paperLink: (String) -> String?) -> TemplateScope {
    let link: String? =
      switch document.source {
      case .paper(let path): paperLink(path.value)
      case .other(let link): link
      case .toFollow: nil
      }
    let isToFollow = if case .toFollow = document.source { true } else { false }
    return TemplateScope(of: DocumentName.self) { name in
      switch name {
      case .title: .text(book.title(of: document))
      case .from: document.from.map { .text($0) }
      case .link: link.map { .text($0) }
      case .toFollow: .flag(isToFollow)
      }
    }
  }
}
