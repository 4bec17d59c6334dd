import PaperModel

/// Reads the minute of an item.
enum MinuteReader {
  /// The minute of a file that lies at an absolute path; nil where it lacks what every minute has,
  /// or its meeting cannot be found.
  static func read(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> Minute? {
    session.references = .minutes([])
    let frontMatter = session.read(content, as: MinuteKind.shape)
    let blocks = BodyReader.blocks(of: content, path: path, &session)
    guard let frontMatter, let meeting = meeting(frontMatter.meeting, of: path, &session) else {
      return nil
    }
    return frontMatter.minute(
      Path.relative(path, from: session.root), Path.relative(meeting, from: session.root),
      blocks.map(\.block), session.references.minutes)
  }

  /// The absolute path of the file of a minute's meeting.
  private static func meeting(
    _ stated: Placed<String>?, of path: String, _ session: inout ReadingSession
  ) -> String? {
    if let stated {
      return session.attempt { session throws(Diagnostic) in
        try session.resolve(stated, from: path)
      }
    }
    let folder = Path.folder(of: path)
    for candidate in [folder, Path.folder(of: folder)]
    where Path.isInside(Path.join(candidate, MeetingReader.fileName), folder: session.root) {
      let file = Path.join(candidate, MeetingReader.fileName)
      if FileSystem.kind(of: file) == .file { return file }
    }
    session.diagnostics.append(
      Diagnostic(
        rule: "missing-meeting", "the minute belongs to no meeting",
        at: .start(of: session.shown(path)),
        help: "there is no '\(MeetingReader.fileName)' in this folder or the one above; "
          + "'board-paper new meeting' makes one, and 'meeting:' names another file"))
    return nil
  }
}
