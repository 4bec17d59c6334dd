import PaperMarkup
import PaperModel

extension Shape where Value == LineTemplate {
  /// A line of Markdown with names in double braces.
  static func template(_ names: TemplateNames) -> Self {
    Shape<SourceText>.prose(.template(names: names.entries.keys.sorted())).map {
      source, reading -> LineTemplate? in
      do throws(TemplateProblems) {
        let template = try LineTemplate(source.text)
        let problems = template.problems(names)
        for problem in problems {
          reading.diagnostics.append(problem.diagnostic(in: source))
        }
        return problems.isEmpty ? template : nil
      } catch {
        for problem in error.problems {
          reading.diagnostics.append(problem.diagnostic(in: source))
        }
        return nil
      }
    }
  }
}

extension Shape where Value == [String] {
  /// A list of words whose number is fixed.
  static func words(count: Int) -> Self {
    let list = Shape<[Placed<String>]>.list(of: .text)
    return Shape(list.description) { node, reading in
      guard let words = list.read(node, &reading) else { return nil }
      guard words.count == count else {
        reading.report(
          "wrong-count", "\(count) entries are expected here, and there are \(words.count)",
          at: node.range)
        return nil
      }
      return words.map(\.value)
    }
  }
}
