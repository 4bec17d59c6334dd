import PaperModel
import PaperSource

/// Makes a file of indicators an appendix of a paper, which prints them from then on.
struct PaperAppendix {
  let title: String
  /// The absolute path of the file of indicators.
  let indicators: String
  /// What a paper reports on that does not state it; nil where the figures have no period.
  let period: ReportingPeriod?

  /// The edit of a paper; nil where it has that appendix.
  /// - Parameter path: the path of the paper as the user typed it.
  func edit(of path: String, in environment: Environment) throws -> FileEdit? {
    let file = try EntryAddition.file(path, of: .paper, in: environment)
    let yaml = try EntryAddition.yaml(of: file)
    guard let root = YAMLReader.read(file, bytes: yaml).node,
      let addition = try? YAMLAddition(to: file, yaml: yaml)
    else {
      throw Failure.usage("'\(path)' has errors: 'board-paper check \(path)' says which")
    }
    let folder = Path.folder(of: Path.normalised(Path.join(environment.currentFolder, path)))
    let name = Path.relative(indicators, from: folder)
    let isThere = (root["appendices"]?.items ?? []).contains { appendix in
      if case .text(let text)? = appendix["indicators"]?.value { text == name } else { false }
    }
    guard !isThere else { return nil }
    let appendix = YAMLValue.mapping([
      YAMLPair("title", .text(title.prefix(1).uppercased() + title.dropFirst())),
      YAMLPair("indicators", .text(name)),
    ])
    do throws(YAMLAddition.Problem) {
      var insertions: [Insertion] = []
      if root["period"] == nil, let period {
        insertions.append(
          try addition.insertion(of: [YAMLPair("period", .typed(period.description))], to: []))
      }
      insertions.append(try addition.insertion(of: [appendix], in: [.key("appendices")]))
      return FileEdit(file, inserting: insertions)
    } catch {
      throw Failure.usage(
        "nothing is added to '\(path)', since its front matter cannot be continued with certainty")
    }
  }
}
