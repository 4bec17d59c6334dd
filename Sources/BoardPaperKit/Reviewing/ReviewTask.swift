import OfficePackage
package import PaperModel
import PaperRender
package import PaperSource

/// What `review` does with a Word file that comes back.
package struct ReviewTask {
  /// What was found.
  package struct Outcome {
    /// The changes and comments, in the order of the file.
    package let findings: [Diagnostic]
    /// The edits that make the changes in the sources.
    package let edits: [FileEdit]
    /// The sources, by the paths shown.
    package let files: [String: InputFile]
    /// How many changes and comments the edits make.
    package let applied: Int
    /// How many the sources have already.
    package let there: Int
    /// How many somebody has to decide.
    package let open: Int
    /// What else is to be told.
    package let remarks: [String]
  }

  private let shown: String
  private let paper: String?
  private let author: String?
  private let environment: Environment

  /// - Parameters:
  ///   - file: the Word file, as the user typed it.
  ///   - paper: the paper that it is of; nil for as the file says.
  ///   - author: whose changes are told; nil for those of everybody.
  package init(_ file: String, of paper: String?, by author: String?, in environment: Environment) {
    shown = file
    self.paper = paper
    self.author = author
    self.environment = environment
  }

  /// Finds the changes. Throws a diagnostic for a file that cannot be read, and a failure for a paper that
  /// cannot be made.
  package func run() throws -> Outcome {
    let bytes = try WordOpening.bytes(
      of: Path.join(environment.currentFolder, shown), shownAs: shown)
    let review = try WordOpening.review(bytes, shownAs: shown, by: author)
    let source = try self.source(of: review)
    let entries = ReviewFinder.entries(of: review, in: source)
    var trial = ReviewTrial(source)
    trial.run(entries.enumerated().map { ($0, $1.ways) })
    let held = trial.held
    let findings = entries.enumerated().compactMap { number, entry in
      entry.finding(isHeld: held[number] != nil, in: shown)
    }
    return Outcome(
      findings: findings, edits: trial.edits, files: source.inputs.files, applied: held.count,
      there: entries.count - findings.count, open: findings.count - held.count,
      remarks: review.leftOut.contains(.macros)
        ? ["\(shown) holds macros, which are not read"] : [])
  }

  // MARK: - Finding the paper

  private func source(of review: WordReview) throws -> ReviewedSource {
    let marks = Set(
      review.paragraphs.flatMap(\.marks).filter { $0.hasPrefix(DocxMarks.document) })
    guard paper != nil || !marks.isEmpty else {
      throw Diagnostic(
        rule: "not-our-document",
        "the document was not made by this program, or has lost its marks",
        at: .start(of: shown),
        help: "'board-paper import' makes a paper of it; '--paper FILE' says whose it is")
    }
    let root = try self.root()
    let selection = try Selection.named([root], in: environment)
    let named = paper.map { Path.normalised(Path.join(environment.currentFolder, $0)) }
    let files = named.map { [FileSystem.realPath($0) ?? $0] } ?? selection.files
    let languages = Inputs.languages(of: root, in: environment)
    for file in files where file.hasSuffix(".md") {
      let name = Path.withoutExtension(Path.relative(file, from: root))
      for audience in [Audience.public, .restricted] {
        for language in [nil] + languages {
          let folder = language.map { $0 + "/" } ?? ""
          let mark = DocxMarks.mark(ofDocument: "\(audience) \(folder)\(name)")
          guard marks.contains(mark) else { continue }
          return try ReviewedSource(
            file, as: language == nil ? .first : .second, for: audience, in: environment)
        }
      }
    }
    if let file = files.first, paper != nil {
      return try ReviewedSource(file, as: .first, for: .public, in: environment)
    }
    throw Diagnostic(
      rule: "not-our-document", "the paper that the document was made of is not in this workspace",
      at: .start(of: shown),
      help: "say '--paper FILE' if the paper has been moved or renamed since")
  }

  /// The folder of the workspace: that of the paper, of the current folder, or that above the Word file.
  private func root() throws -> String {
    let places = [
      paper.map { Path.folder(of: Path.normalised(Path.join(environment.currentFolder, $0))) },
      environment.currentFolder,
      Path.folder(of: Path.normalised(Path.join(environment.currentFolder, shown))),
    ]
    for place in places.compactMap({ $0 }) {
      if let root = Selection.workspace(above: FileSystem.realPath(place) ?? place) { return root }
    }
    throw Failure.usage(
      "there is no workspace here: go to its folder, or name the paper with '--paper FILE'")
  }
}

extension ReviewTask.Outcome {
  /// Makes the edits in all sources, or in none.
  package func apply(in environment: Environment) throws {
    let written = FileEdit.written(edits, in: environment)
    guard written.count == edits.count else {
      throw Failure(.inputs, "error: nothing is applied: run it again")
    }
    try AtomicWriter.write(written)
  }

  /// The last line.
  /// - Parameter isMade: whether the edits were made, and not only shown.
  package func summary(isMade: Bool) -> String {
    func counted(_ count: Int, _ word: String) -> String {
      "\(count) \(word)\(count == 1 ? "" : "s")"
    }
    var parts: [String] = []
    if applied > 0 {
      parts.append(counted(applied, "change") + (isMade ? " applied" : " can be applied"))
    }
    if there > 0 { parts.append("\(there) there already") }
    if open > 0 { parts.append("\(open) to decide") }
    return parts.isEmpty ? "nothing was changed" : parts.joined(separator: ", ")
  }
}
