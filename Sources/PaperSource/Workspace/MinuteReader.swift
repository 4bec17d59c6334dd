import PaperMarkup
import PaperModel

/// Reads the minute of an item.
enum MinuteReader {
  /// A minute with the absolute path of its meeting's file, at the place that names it.
  struct Result {
    let minute: Minute
    let meeting: Placed<String>
  }

  /// The minute in the file at an absolute path; nil if it lacks a required key, or if the file of
  /// its meeting cannot be found.
  static func read(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> Result? {
    let frontMatter = session.read(content, as: MinuteKind.shape, asks: .minutes)
    let blocks = BodyReader.blocks(of: content, path: path, asks: .minutes, &session)
    guard let frontMatter, let meeting = meeting(frontMatter.meeting, of: path, &session) else {
      return nil
    }
    let minute = frontMatter.minute(
      Path.relative(path, from: session.root), Path.relative(meeting.value, from: session.root),
      said(in: blocks.map(\.block)))
    return Result(minute: minute, meeting: meeting)
  }

  /// The initial text of a new minute.
  private static let start = MarkdownReader.read(FileKind.minute.body?.example ?? "").blocks
    .map(\.block).printed

  /// The text of the minute; empty if it is still the initial text.
  private static func said(in blocks: [Prose.Block]) -> [Prose.Block] {
    blocks.count == start.count && blocks.printed({ _ in Prose.Inline.objectReplacement }) == start
      ? [] : blocks
  }

  /// The absolute path of the file of a minute's meeting, without links.
  private static func meeting(
    _ stated: Placed<String>?, of path: String, _ session: inout ReadingSession
  ) -> Placed<String>? {
    let start = InputRange.start(of: session.shown(path))
    func resolve(_ reference: Placed<String>) -> Placed<String>? {
      session.attempt { session throws(Diagnostic) in
        Placed(try session.resolve(reference, from: path), at: reference.range)
      }
    }
    if let stated { return resolve(stated) }
    let folder = Path.folder(of: path)
    for (home, name) in [
      (folder, MeetingReader.fileName),
      (Path.folder(of: folder), "../" + MeetingReader.fileName),
    ] {
      let file = Path.join(home, MeetingReader.fileName)
      guard Path.isInside(file, folder: session.root) else { continue }
      switch FileSystem.kind(of: file, followingLinks: false) {
      case .file:
        session.note(path, uses: file)
        return Placed(file, at: start)
      case .link: return resolve(Placed(name, at: start))
      case .folder, .other, nil: continue
      }
    }
    session.diagnostics.append(
      Diagnostic(
        rule: "missing-meeting", "the minute belongs to no meeting", at: start,
        help: "there is no '\(MeetingReader.fileName)' in this folder or the one above; "
          + "'board-paper new meeting' makes one, and 'meeting:' names another file"))
    return nil
  }
}
