import ArgumentParser
import BoardPaperKit
import PaperModel
import PaperSource

/// Creates a briefing that says in short what a paper or a framework says.
struct NewBriefing {
  /// The path of the source, as the user typed it.
  private let source: String
  private let output: String?
  private let environment: Environment

  init(from source: String, output: String?, in environment: Environment) {
    self.source = source
    self.output = output == "-" ? nil : output
    self.environment = environment
  }

  /// Writes the file, and prints its name; without a name, prints its text.
  func write() throws {
    let text = try draft()
    guard let output else { return try StandardOutput.write(text) }
    try FileOutput.create(text, at: output, with: [], in: environment)
    try StandardOutput.write(lines: ["wrote \(output)"])
  }

  private func draft() throws -> String {
    let inputs = try Inputs.readOne(source, in: environment)
    guard let selection = inputs.selection, let file = selection.files.first else {
      throw ValidationError("'--from' takes a file")
    }
    let path = Path.relative(file, from: selection.root)
    let (workspace, faultyFile) = try inputs.workspace(asking: path, in: environment)
    guard faultyFile == nil else { throw Failure.inputs }
    let folder = Path.folder(
      of: output.map { Path.normalised(Path.join(environment.currentFolder, $0)) } ?? file)
    func reference(_ other: String) -> String {
      Path.relative(Path.join(selection.root, other), from: folder)
    }
    if let framework = workspace.framework(at: path) {
      return BriefingDraft(of: framework, in: workspace, path: reference).text
    }
    guard let paper = workspace.papers.first(where: { $0.path == path }), !paper.isBriefing else {
      throw ValidationError(
        "'\(source)' is neither a paper nor a framework, from which a briefing is drafted")
    }
    return BriefingDraft(of: paper, in: workspace, path: reference).text
  }
}
