import OfficePackage
import PaperModel
import PaperRender
import PaperSource

/// The source of a paper that was sent round, and the paper as it is made of it today.
struct ReviewedSource {
  let paper: BoardPaper
  let inputs: Inputs
  let selection: Selection
  let choice: HouseChoice
  let audience: Audience
  /// The paragraphs of its Word file.
  let paragraphs: [PrintedParagraph]
  /// The number of errors that its files hold.
  private let errors: Int
  private let environment: Environment

  /// Reads the source of a paper. Throws the findings' failure where it cannot be made.
  init(
    _ path: String, as choice: HouseChoice, for audience: Audience, in environment: Environment
  ) throws {
    let selection = try Selection.named([path], in: environment)
    let inputs = Inputs.read(
      selection, as: choice, keepsPassages: true, in: environment.silent)
    self.environment = environment
    self.selection = selection
    self.inputs = inputs
    self.choice = choice
    self.audience = audience
    errors = inputs.errorCount
    guard let composed = try Self.compose(inputs, for: audience, in: environment) else {
      _ = try inputs.workspace(in: environment)
      throw Failure(
        .inputs,
        "error: '\(path)' is no paper for those for whom the file was made: it was private then, or is now"
      )
    }
    paper = composed.paper
    let lines = Self.lines(of: composed.paper, inputs, selection, in: environment)
    paragraphs = composed.paragraphs.map { PrintedParagraph($0, of: lines) }
  }

  /// The texts of the paragraphs of the paper, as it would be made with other contents of files; nil where
  /// it could not be made, or something would be wrong that is not now.
  func texts(with files: [InputFile]) -> [String]? {
    let inputs = Inputs.read(
      selection, as: choice, keepsPassages: true, replacing: files, in: environment.silent)
    guard inputs.errorCount <= errors,
      let composed = try? Self.compose(inputs, for: audience, in: environment)
    else { return nil }
    return composed.paragraphs.map { $0.accepted ?? "" }
  }

  /// The files with passages of the paper: its own, and those that it uses.
  private static func lines(
    of paper: BoardPaper, _ inputs: Inputs, _ selection: Selection, in environment: Environment
  ) -> [SourceLine] {
    inputs.lines(
      printedBy: selection.shown(paper.path, in: environment),
      board: selection.shown(Selection.boardFileName, in: environment))
  }

  private static func compose(
    _ inputs: Inputs, for audience: Audience, in environment: Environment
  ) throws -> (paper: BoardPaper, paragraphs: [ReviewedParagraph])? {
    guard let workspace = inputs.workspace, let paper = workspace.papers.first else { return nil }
    let edition = Editions(workspace)[audience]
    let writer = try DocumentOutput(
      workspace.house, as: [.docx], corrections: inputs.corrections(in: environment),
      folder: inputs.folder(of: workspace), in: environment)
    let outputs = PaperOutputs(
      edition, of: inputs, writer: writer, isWorkingCopy: false, hasCharts: false, in: environment)
    guard let bytes = try outputs.bytes(of: paper, as: .docx),
      let review = try? WordReview(bytes)
    else { return nil }
    return (paper, review.paragraphs)
  }
}

/// A paragraph of a paper as it is made today, and what it is made of.
struct PrintedParagraph {
  let text: String
  /// Its mark in the Word file; nil for a note, which has none.
  let mark: String?
  let place: ReviewedParagraph.Place
  /// Stretches of its text that lines of a source print, in order; several lines with the same text may
  /// each be the one.
  let stretches: [[LineMatch]]

  init(_ paragraph: ReviewedParagraph, of lines: [SourceLine]) {
    text = paragraph.accepted ?? ""
    mark = paragraph.marks.first { $0.hasPrefix(DocxMarks.paragraph) }
    place = paragraph.place
    stretches = Self.stretches(of: Array(text.utf8), lines)
  }

  /// The shortest text that is looked for within a paragraph, in bytes.
  private static let shortest = 3

  /// The stretches of a text that lines print.
  static func stretches(of text: [UInt8], _ lines: [SourceLine]) -> [[LineMatch]] {
    let whole = lines.compactMap { LineMatch($0, in: text, isWhole: true) }
    if !whole.isEmpty { return [whole] }
    let parts = lines.filter { $0.text.count >= shortest && $0.text.count <= text.count + 8 }
      .compactMap { LineMatch($0, in: text, isWhole: false) }
      .filter { $0.printed.count >= shortest }
    var stretches: [[LineMatch]] = []
    // The longest first, since a name may be part of a sentence.
    for match in parts.sorted(by: { $0.printed.count > $1.printed.count }) {
      if let same = stretches.firstIndex(where: { $0[0].printed == match.printed }) {
        stretches[same].append(match)
      } else if !stretches.contains(where: { $0[0].printed.overlaps(match.printed) }) {
        stretches.append([match])
      }
    }
    return stretches.sorted { $0[0].printed.lowerBound < $1[0].printed.lowerBound }
  }

  /// The line that is all of the paragraph; nil where it is more, less or not certain.
  var wholeLine: SourceLine? {
    guard stretches.count == 1, let match = stretches.first?.first else { return nil }
    let text = Array(text.utf8)
    let isWhole =
      text[..<match.printed.lowerBound].allSatisfy { $0 <= 0x20 }
      && text[match.printed.upperBound...].allSatisfy { $0 <= 0x20 }
    return isWhole ? match.line : nil
  }

  /// Where it is told in the sources: the first of the lines that it prints.
  var range: InputRange? { stretches.first?.first?.line.range }
}

extension Inputs {
  /// The lines of text that documents of a file may print: its own, and those of files that it uses.
  /// - Parameters:
  ///   - file: the path of the file, as shown.
  ///   - board: the path of `board.yaml`, as shown.
  func lines(printedBy file: String, board: String) -> [SourceLine] {
    let files = uses.used(by: file).union([file, board])
    // Where two lines have the same words, that of the file itself comes first.
    let passages = (workspace?.passages ?? []).filter { files.contains($0.range.file) }
    return (passages.filter { $0.range.file == file } + passages.filter { $0.range.file != file })
      .flatMap(SourceLine.lines)
  }

  fileprivate var errorCount: Int { readingFindings.count { $0.severity == .error } }
}
