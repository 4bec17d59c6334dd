import PaperMarkup
import PaperModel
import PaperSource

/// Tries changes of the sources by making the paper again with them. A change is kept if the paper then says
/// exactly what the Word file says at that place, and nothing else in it is different.
///
/// Nothing has to be known of how a text comes into the paper: where it comes from several places, or markup
/// would be broken, the paper shows it. Changes are tried all together, and halved where they fail.
struct ReviewTrial {
  /// The most times that the paper is made. What was not decided by then is not applied.
  private static let mostRuns = 400

  private let source: ReviewedSource
  /// The plans that hold, by the number of their change.
  private(set) var held: [Int: ReviewPlan] = [:]
  private var runs = 0

  init(_ source: ReviewedSource) { self.source = source }

  /// Tries changes, each of which can be made in one of several ways.
  mutating func run(_ changes: [(number: Int, ways: [ReviewPlan])]) {
    var open = changes.filter { !$0.ways.isEmpty }
    var way = 0
    while !open.isEmpty {
      attempt(open.map { ($0.number, $0.ways[way]) })
      way += 1
      open = open.filter { held[$0.number] == nil && way < $0.ways.count }
    }
  }

  private mutating func attempt(_ plans: [(number: Int, plan: ReviewPlan)]) {
    guard !plans.isEmpty, runs < Self.mostRuns else { return }
    if holds(plans) {
      for (number, plan) in plans { held[number] = plan }
    } else if plans.count > 1 {
      attempt(Array(plans[..<(plans.count / 2)]))
      attempt(Array(plans[(plans.count / 2)...]))
    }
  }

  private mutating func holds(_ plans: [(number: Int, plan: ReviewPlan)]) -> Bool {
    let all = (held.merging(plans) { $1 }).sorted { $0.key < $1.key }.map(\.value)
    guard let edits = Self.edits(of: all, in: source.inputs.files) else { return false }
    runs += 1
    var files: [InputFile] = []
    for edit in edits {
      guard let file = try? InputFile.read(path: edit.file.path, bytes: edit.bytes) else {
        return false
      }
      files.append(file)
    }
    guard let texts = source.texts(with: files) else { return false }
    return texts.map(\.singleSpaced).filter { !$0.isEmpty } == all.expected(of: source.paragraphs)
  }

  /// The edits of files; nil where two plans change the same words.
  private static func edits(of plans: [ReviewPlan], in files: [String: InputFile]) -> [FileEdit]? {
    let fixes = plans.flatMap(\.fixes)
    let byFile = Dictionary(grouping: fixes, by: \.range.file)
    var edits: [FileEdit] = []
    for (path, fixes) in byFile.sorted(by: { $0.key < $1.key }) {
      guard let file = files[path], let edit = FileEdit(file, making: fixes),
        edit.findings == fixes.count
      else { return nil }
      edits.append(edit)
    }
    return edits
  }

  /// The edits of all changes that hold.
  var edits: [FileEdit] {
    Self.edits(of: held.sorted { $0.key < $1.key }.map(\.value), in: source.inputs.files) ?? []
  }
}
