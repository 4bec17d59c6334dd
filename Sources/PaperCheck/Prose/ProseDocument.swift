import PaperModel

/// What people wrote in one document, in the order in which it stands in its files.
struct ProseDocument {
  /// The file that it is printed from.
  let file: String
  let lines: [ProseLine]

  /// The documents among lines of prose. `board.yaml` is none: it states names, and is not printed;
  /// nor is what is kept with a paper for other systems.
  static func documents(_ lines: [ProseLine], of workspace: Workspace) -> [ProseDocument] {
    let register = workspace.board?.name.range.file
    var files: [String] = []
    var linesOfFile: [String: [ProseLine]] = [:]
    for line in lines where line.document != register && line.passage.key != "metadata" {
      if linesOfFile[line.document] == nil { files.append(line.document) }
      linesOfFile[line.document, default: []].append(line)
    }
    return files.map { ProseDocument(file: $0, lines: linesOfFile[$0] ?? []) }
  }
}
