import PaperMarkup
package import PaperModel

/// Relative links from one document to another.
package struct DocumentLinks: Sendable {
  /// No links at all.
  package static let none = DocumentLinks { _ in nil }

  private let paper: @Sendable (_ path: String) -> String?
  private let minute: @Sendable (Minute) -> String?
  private let minutes: @Sendable (Meeting) -> String?

  /// Creates the links. Each function takes what a text refers to and returns the path of its document,
  /// with `/` between folders and the same base as the paths of meetings; nil where there is nothing
  /// to link to.
  /// - Parameters:
  ///   - minute: the page of a minute.
  ///   - minutes: the minutes of a meeting.
  ///   - paper: the document of a paper, by the path of the paper.
  package init(
    minute: @escaping @Sendable (Minute) -> String? = { _ in nil },
    minutes: @escaping @Sendable (Meeting) -> String? = { _ in nil },
    paper: @escaping @Sendable (_ path: String) -> String?
  ) {
    self.minute = minute
    self.minutes = minutes
    self.paper = paper
  }

  /// The path of the document of a paper.
  package func output(of paper: String) -> String? { self.paper(paper) }

  /// The path of the page of a minute.
  package func page(of minute: Minute) -> String? { self.minute(minute) }

  /// The path of the minutes of a meeting.
  package func minutes(of meeting: Meeting) -> String? { minutes(meeting) }

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
