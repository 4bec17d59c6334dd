package import PaperMarkup
package import PaperModel

/// How a house names people at meetings.
extension MeetingWriting {
  /// The presenters as a list within a sentence; nil for none.
  package func text(_ presenters: [Presenter]) -> String? { list(presenters.map(text)) }

  /// The presenters after words such as "Report of"; nil for none.
  func reportOf(_ presenters: [Presenter]) -> String? {
    list(presenters.map { text($0, by: .reportOf) })
  }

  package func text(_ presenter: Presenter) -> String {
    text(presenter, by: .presenter)
  }

  private func text(_ presenter: Presenter, by line: PeopleLine) -> String {
    words.people[line]?.fill(Records.presenter, of: presenter).plainText ?? ""
  }

  /// The house's name for an organisation that is given by its id or its name.
  package func organisation(_ name: String) -> String {
    book.board?.name(ofOrganisation: name) ?? name
  }
}

extension String {
  /// The text with a capital for its first letter.
  var capitalisingStart: String { prefix(1).uppercased() + dropFirst() }
}

extension Records {
  /// The person or post whose report something is.
  package static let presenter = Record<Presenter>(
    "presenter",
    [
      .text("name", "The name; a post may be without one.") { $0.name },
      .text("job-title", "The post.") { $0.jobTitle },
      .text("organisation", "Where the person works.") { $0.organisation },
    ])
}
