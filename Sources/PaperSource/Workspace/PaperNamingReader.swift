import PaperModel

/// Finds what the agendas of a workspace say about some papers when no meeting is read: this
/// determines whether a paper is public or private.
struct PaperNamingReader {
  /// The names of the papers' files, searched for in a file before it is parsed.
  private let names: [[UInt8]]

  private init(_ papers: [BoardPaper]) {
    names = Set(papers.map { Path.name(of: $0.path) }).map { Array($0.utf8) }
  }

  /// Reads the meetings, among the documents of a workspace, that name one of the papers. Their
  /// errors are kept, since they make it uncertain what a meeting says about a paper; other
  /// findings are dropped.
  static func namings(
    of papers: [BoardPaper], among documents: [String], _ session: inout ReadingSession
  ) -> [PaperNaming] {
    let reader = PaperNamingReader(papers)
    // A separate session: prose, references and figures of meetings are not needed here.
    var aside = ReadingSession(root: session.root, currentFolder: session.currentFolder)
    aside.house = session.house
    aside.choice = session.choice
    var namings: [PaperNaming] = []
    for path in documents.sorted() where path.hasSuffix(".yaml") {
      let file = aside.attempt { session throws(Diagnostic) in
        try session.load(path, ifOf: [FileKind.meeting.name], where: reader.mayName)
      }
      guard let file = file ?? nil, let content = aside.open(file),
        let (meeting, _) = MeetingReader.read(content, path: path, &aside)
      else { continue }
      namings += meeting.paperNamings
      session.keep(file)
    }
    session.diagnostics += aside.diagnostics.filter { $0.severity == .error }
    return namings
  }

  /// Quick negative test: false means that a file names none of the papers.
  private func mayName(_ bytes: [UInt8]) -> Bool {
    names.contains { name in
      guard let first = name.first, bytes.count >= name.count else { return false }
      return bytes[...(bytes.count - name.count)].indices.contains { place in
        bytes[place] == first && bytes[place..<(place + name.count)].elementsEqual(name)
      }
    }
  }
}
