import PaperMarkup
import PaperModel

/// Relative links from one document to another.
package struct DocumentLinks: Sendable {
  private let output: @Sendable (_ paper: String) -> String?

  /// Creates the links.
  /// - Parameter output: the path of the document of a paper, with `/` between folders and the same
  ///   base as the paths of meetings; nil where there is nothing to link to.
  package init(output: @escaping @Sendable (_ paper: String) -> String?) { self.output = output }

  /// The relative address of a paper's document, as seen from a document beside `source`; nil where
  /// there is nothing to link to.
  package func link(toPaper paper: String, from source: String) -> String? {
    guard let output = output(paper) else { return nil }
    return Self.address(of: output, from: source)
  }

  /// The relative address of a document, as seen from a document beside `source`.
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

  /// A name percent-encoded as one part of an address: colons and question marks must have no
  /// meaning.
  private static func encoded(_ name: Substring) -> String {
    PercentEncoding.encode(String(name))
  }
}
