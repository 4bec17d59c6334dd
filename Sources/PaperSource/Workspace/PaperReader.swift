import PaperModel

/// Reads a board paper, with its includes and appendices, or a briefing.
enum PaperReader {
  /// The paper in a file; nil if its front matter lacks a required key.
  /// - Parameter path: the file's absolute path, to which the paths in it are relative.
  static func read(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> BoardPaper? {
    if let known = session.papers[path] { return known }
    guard let paper = paper(content, path: path, &session) else { return nil }
    session.papers[path] = paper
    return paper
  }

  /// The paper that another file names by its absolute path; nil if it is not a paper, after a
  /// report.
  static func named(
    _ path: Placed<String>, _ session: inout ReadingSession
  ) -> BoardPaper? {
    if let known = session.papers[path.value] { return known }
    let shown = Placed(Path.relative(path.value, from: session.root), at: path.range)
    guard !session.failedPapers.contains(path.value),
      let file = session.attempt({ session throws(Diagnostic) in try session.load(path.value) }),
      let content = session.open(file, as: .paper, or: .briefing, namedAt: shown)
    else { return nil }
    return read(content, path: path.value, &session)
  }

  private static func paper(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> BoardPaper? {
    guard content.kind.name != FileKind.briefing.name else {
      return briefing(content, path: path, &session)
    }
    let frontMatter = session.read(content, as: PaperKind.shape, asks: .figures)
    let blocks = BodyReader.blocks(of: content, path: path, asks: .figures, &session)
    let (opening, sections, findings) = SectionReader.sections(
      blocks, takesOpening: session.house.takesOpening)
    session.diagnostics += findings
    guard let frontMatter else {
      session.failedPapers.insert(path)
      return nil
    }
    let appendices = frontMatter.appendices.map { appendix($0, path: path, &session) }
    let others = frontMatter.indicators.compactMap {
      IndicatorSetReader.read($0, from: path, &session)
    }
    return frontMatter.paper(
      Path.relative(path, from: session.root), opening, sections, appendices,
      appendices.compactMap(\.indicators) + others)
  }

  private static func briefing(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> BoardPaper? {
    let frontMatter = session.read(content, as: BriefingKind.shape, asks: .figures)
    let blocks = BodyReader.blocks(of: content, path: path, asks: .figures, &session)
    let (slides, findings) = SlideReader.slides(blocks)
    session.diagnostics += findings
    guard let frontMatter else {
      session.failedPapers.insert(path)
      return nil
    }
    return frontMatter.briefing(
      Path.relative(path, from: session.root), slides,
      frontMatter.indicators.compactMap { IndicatorSetReader.read($0, from: path, &session) })
  }

  private static func appendix(
    _ entry: PaperFrontMatter.AppendixEntry, path: String, _ session: inout ReadingSession
  ) -> Appendix {
    Appendix(
      title: entry.title,
      content: entry.text.map {
        BodyReader.text($0, from: path, asks: .figures, &session).map(\.block)
      } ?? [],
      plan: entry.plan.flatMap { ActionPlanReader.read($0, from: path, &session) },
      indicators: entry.indicators.flatMap {
        IndicatorSetReader.read($0, from: path, &session)
      },
      labels: entry.labels, exemption: entry.exemption)
  }
}
