import PaperModel

/// Reads a meeting.
enum MeetingReader {
  /// The name of a meeting's file in its folder.
  static let fileName = "meeting.yaml"

  /// The meeting in the file at an absolute path, and the absolute paths of the papers that exist.
  /// The paths of papers in the meeting are those of the workspace. Nil if the meeting lacks a
  /// required key.
  static func read(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> (meeting: Meeting, papers: [Placed<String>])? {
    guard let file = session.read(content, as: MeetingKind.shape, asks: .minutes) else {
      return nil
    }
    let meeting = file(Path.relative(path, from: session.root))
    var papers: [Placed<String>] = []
    let agenda = meeting.agenda.map { resolved($0, from: path, &papers, &session) }
    return (meeting.with(agenda: agenda), papers)
  }

  private static func resolved(
    _ item: AgendaItem, from path: String, _ papers: inout [Placed<String>],
    _ session: inout ReadingSession
  ) -> AgendaItem {
    item.with(
      documents: item.documents.map { document in
        guard case .paper(let reference) = document.source else { return document }
        let found = session.attempt { session throws(Diagnostic) in
          try session.resolve(reference, from: path)
        }
        guard let found else { return document }
        papers.append(Placed(found, at: reference.range))
        let known = Path.relative(found, from: session.root)
        return AgendaDocument(
          title: document.title, from: document.from,
          source: .paper(Placed(known, at: reference.range)), exemption: document.exemption,
          own: document.own)
      },
      items: item.items.map { resolved($0, from: path, &papers, &session) })
  }
}
