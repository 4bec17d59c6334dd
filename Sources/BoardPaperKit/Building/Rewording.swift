import PaperMarkup
import PaperModel
import PaperSource

/// Finds out which files were only reworded since they were read before: the words of paragraphs, items,
/// quotations and cells are others, and everything else is as it was. So nothing but the documents that
/// show the text can be others.
struct Rewording {
  private let before: BothInputs
  private let now: BothInputs
  private let environment: Environment

  init(from before: BothInputs, to now: BothInputs, in environment: Environment) {
    self.before = before
    self.now = now
    self.environment = environment
  }

  /// The paths of the reworded files in the workspace; nil where anything else is another than before.
  /// - Parameter changed: what was saved or removed since, as absolute paths.
  func texts(among changed: [String]) -> Set<String>? {
    guard let selection = now.first.selection, let workspace = now.first.workspace,
      (before.second == nil) == (now.second == nil), before.paths == now.paths
    else { return nil }
    let paths = changed.map { Path.relative($0, from: selection.root) }
    let texts = workspace.pathsOfTexts
    guard paths.allSatisfy(texts.contains) else { return nil }
    let shown = Set(paths.map { selection.shown($0, in: environment) })
    let (old, new) = (before.files, now.files)
    guard old.allSatisfy({ path, file in shown.contains(path) || new[path]?.bytes == file.bytes }),
      shown.allSatisfy({ isReworded($0, old[$0], new[$0]) })
    else { return nil }
    return Set(paths)
  }

  private func isReworded(_ path: String, _ old: InputFile?, _ new: InputFile?) -> Bool {
    guard let old, let new, old.frontMatter == new.frontMatter else { return false }
    let inputs =
      [(before.first, now.first)] + (before.second.map { [($0, now.second ?? $0)] } ?? [])
    return inputs.allSatisfy { before, now in
      guard let before = before.workspace, let now = now.workspace else { return false }
      return TextShape(of: path, in: before) == TextShape(of: path, in: now)
    }
  }
}

extension Workspace {
  /// The paths of the files with texts of their own.
  fileprivate var pathsOfTexts: Set<String> {
    Set(
      papers.map(\.path) + (meetings?.minutes ?? []).map(\.path)
        + frameworks.flatMap { [$0.path] + $0.principles.map(\.path) })
  }
}

extension InputFile {
  /// The lines up to the second `---`; all of them where there are not two.
  fileprivate var frontMatter: [UInt8] {
    let mark = Array("\n---".utf8)
    var place = 0
    while let found = bytes.firstPlace(of: mark, from: place, before: bytes.count) {
      let end = found + mark.count
      if end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D {
        return Array(bytes[..<end])
      }
      place = end
    }
    return bytes
  }
}

/// The blocks of a text without the words that can be others while all else is the same.
private struct TextShape: Equatable {
  private struct Part: Equatable {
    let file: String
    let key: String?
    let blocks: [Prose.Block]
  }

  private let parts: [Part]

  init(of document: String, in workspace: Workspace) {
    parts = workspace.passages.filter { $0.document == document }.map { passage in
      Part(
        file: passage.range.file, key: passage.key, blocks: passage.blocks.map(\.withoutWords))
    }
  }
}

extension Prose.Block {
  fileprivate var withoutWords: Prose.Block {
    switch self {
    case .paragraph(let line): .paragraph(line.withoutWords)
    case .heading(let level, let line): .heading(level: level, line.withoutPlaces)
    case .list(let list):
      .list(
        Prose.List(marker: list.marker, items: list.items.map { $0.map(\.withoutWords) }))
    case .quote(let blocks): .quote(blocks.map(\.withoutWords))
    case .table(let table):
      .table(
        Prose.Table(
          caption: table.caption.withoutPlaces, name: table.name,
          columns: table.columns.map(\.withoutPlaces),
          rows: table.rows.map { $0.map { $0.map(\.withoutWords) } }))
    case .picture(let picture):
      .picture(
        WrittenPicture(
          alternative: picture.alternative, caption: picture.caption, name: picture.name,
          path: picture.path))
    case .code, .rule: self
    }
  }
}

extension [Prose.Inline] {
  /// The inlines without words, and without the ends of lines between them.
  fileprivate var withoutWords: [Prose.Inline] {
    var result: [Prose.Inline] = []
    for inline in self {
      let next: Prose.Inline =
        switch inline.content {
        case .text, .softBreak: .text("")
        case .emphasis(let content): Prose.Inline(.emphasis(content.withoutWords))
        case .strong(let content): Prose.Inline(.strong(content.withoutWords))
        case .link(let destination, let content):
          Prose.Inline(.link(destination: destination, content.withoutWords))
        case .note(let content): Prose.Inline(.note(content.withoutWords))
        case .code, .lineBreak, .reference: Prose.Inline(inline.content)
        }
      if next.content != .text("") || result.last?.content != .text("") { result.append(next) }
    }
    return result
  }

  /// The inlines as they are, wherever they are.
  fileprivate var withoutPlaces: [Prose.Inline] {
    map { inline in
      switch inline.content {
      case .text, .code, .softBreak, .lineBreak, .reference: Prose.Inline(inline.content)
      case .emphasis(let content): Prose.Inline(.emphasis(content.withoutPlaces))
      case .strong(let content): Prose.Inline(.strong(content.withoutPlaces))
      case .link(let destination, let content):
        Prose.Inline(.link(destination: destination, content.withoutPlaces))
      case .note(let content): Prose.Inline(.note(content.withoutPlaces))
      }
    }
  }
}
