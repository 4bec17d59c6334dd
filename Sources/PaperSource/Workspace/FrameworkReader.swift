import PaperMarkup
import PaperModel

/// Reads a framework, with its principles and the edition before it.
enum FrameworkReader {
  /// The framework in the file at an absolute path; nil if its front matter lacks a required key.
  /// Cached, since a later edition may name it.
  static func read(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> Framework? {
    if let known = session.frameworks[path] { return known }
    session.openFrameworks.insert(path)
    defer { session.openFrameworks.remove(path) }
    let frontMatter = session.read(content, as: FrameworkKind.shape, asks: .figures)
    let (opening, sections) = text(of: content, path: path, &session)
    guard let frontMatter else { return nil }
    let sets = frontMatter.indicators.compactMap {
      IndicatorSetReader.read($0, from: path, &session)
    }
    let principles = principles(frontMatter.principles, of: path, &session)
    let earlier = frontMatter.supersedes.flatMap { Self.earlier($0, than: path, &session) }
    let framework = frontMatter.framework(
      Path.relative(path, from: session.root), opening, sections, principles, sets, earlier)
    session.frameworks[path] = framework
    return framework
  }

  private static func principles(
    _ references: [Placed<String>], of path: String, _ session: inout ReadingSession
  ) -> [Principle] {
    var places: [String: InputRange] = [:]
    return references.compactMap { reference in
      guard let named = session.named(reference, from: path, as: .principle) else { return nil }
      if let first = places.updateValue(reference.range, forKey: named.path) {
        session.diagnostics.append(
          Diagnostic(
            rule: "repeated-principle", "'\(reference.value)' is listed twice",
            at: reference.range, notes: [Diagnostic.Note("it is here first", at: first)],
            help: "take one of them away"))
        return nil
      }
      return principle(named.content, path: named.path, &session)
    }
  }

  /// The principle in the file at an absolute path. Cached, since it is also read by itself.
  static func principle(
    _ content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> Principle? {
    if let known = session.principles[path] { return known }
    let frontMatter = session.read(content, as: PrincipleKind.shape, asks: .figures)
    let (opening, sections) = text(of: content, path: path, &session)
    let principle = frontMatter?.principle(
      Path.relative(path, from: session.root), opening, sections)
    session.principles[path] = principle
    return principle
  }

  private static func text(
    of content: FileOpening.Content, path: String, _ session: inout ReadingSession
  ) -> (opening: [Prose.Block], sections: [Section]) {
    let blocks = BodyReader.blocks(of: content, path: path, asks: .figures, &session)
    let (opening, sections, findings) = SectionReader.sections(blocks, takesOpening: true)
    session.diagnostics += findings
    return (opening, sections)
  }

  private static func earlier(
    _ reference: Placed<String>, than path: String, _ session: inout ReadingSession
  ) -> Framework? {
    guard let (content, other) = session.named(reference, from: path, as: .framework) else {
      return nil
    }
    guard !session.openFrameworks.contains(other) else {
      session.diagnostics.append(
        Diagnostic(
          rule: "circular-edition",
          "a framework cannot supersede itself, directly or through others",
          at: reference.range, help: "name the file of the edition before this one"))
      return nil
    }
    return read(content, path: other, &session)
  }
}
