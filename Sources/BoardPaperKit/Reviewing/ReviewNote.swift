import OfficePackage
import PaperMarkup
import PaperModel
import PaperSource

/// A comment as a remark of its own in a source, on the line before what it is about.
struct ReviewNote {
  let plan: ReviewPlan
  /// Whether the file has it already.
  let isThere: Bool

  /// Nil for a place in a file that holds no remarks, such as a table of figures.
  init?(_ comment: ReviewComment, before line: SourceLine, in files: [String: InputFile]) {
    let range = line.passage.range
    guard let file = files[range.file], range.workbookPlace == nil else { return nil }
    let said = [comment.maker.author, comment.maker.day].filter { !$0.isEmpty }
    let words = "Comment by \(said.joined(separator: ", ")): \(comment.text)".singleSpaced
    let remark: String
    if line.isBody {
      remark = "<!-- \(words.replacing("--", with: "- -")) -->"
    } else {
      guard
        file.path.hasSuffix(".yaml") || file.path.hasSuffix(".yml") || file.path.hasSuffix(".md")
      else { return nil }
      let indent = (file.line(range.start.line) ?? "").prefix { $0 == " " }
      // A number sign before a space would begin a remark that waives findings.
      remark = indent + "# " + words.replacing("# ", with: "#")
    }
    isThere = file.text.contains(remark)
    let start = TextPosition(line: range.start.line, column: 1)
    plan = ReviewPlan([
      Fix(InputRange(file: file.path, start: start, end: start), remark + file.bytes.lineEnd)
    ])
  }
}
