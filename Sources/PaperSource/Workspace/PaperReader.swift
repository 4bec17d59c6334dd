import PaperModel

/// Reads a board paper with the texts that it includes and has as appendices.
enum PaperReader {
  /// The paper of a file; nil where its front matter lacks what every paper has.
  /// - Parameter path: the file's absolute path, from which the paths in it start.
  static func paper(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> BoardPaper? {
    let frontMatter = session.read(content, as: PaperKind.shape)
    let blocks = BodyReader.blocks(of: content, path: path, &session)
    let (sections, findings) = SectionReader.sections(blocks)
    session.diagnostics += findings
    guard let frontMatter else { return nil }
    return BoardPaper(
      path: Path.relative(path, from: session.root), range: .start(of: content.file.path),
      to: frontMatter.to, date: frontMatter.date, period: frontMatter.period,
      from: frontMatter.from, subject: frontMatter.subject, header: frontMatter.header,
      recommendations: frontMatter.recommendations, sections: sections,
      reportAuthors: frontMatter.reportAuthors,
      appendices: frontMatter.appendices.map { entry in
        Appendix(
          title: entry.title,
          content: BodyReader.text(entry.text, from: path, &session).map(\.block))
      },
      metadata: frontMatter.metadata, faultyKeys: frontMatter.faultyKeys)
  }
}
