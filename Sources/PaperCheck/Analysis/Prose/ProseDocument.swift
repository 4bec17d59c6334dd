import PaperModel

/// The prose of one document, in the order of its files.
struct ProseDocument {
  /// The file that the document is printed from.
  let file: String
  let lines: [ProseLine]

  /// The documents of a workspace. `board.yaml` is left out, since it states names and is not
  /// printed; so are the parts of a paper that are kept for other systems.
  static func documents(of checked: CheckedWorkspace) -> [ProseDocument] {
    let register = checked.workspace.board?.name.range.file
    var last = register
    var seen = Set([register].compactMap { $0 })
    return checked.prose.compactMap { line in
      guard line.document != last, line.isPrinted, seen.insert(line.document).inserted else {
        return nil
      }
      last = line.document
      let lines = checked.proseByDocument[line.document] ?? []
      return ProseDocument(file: line.document, lines: lines.filter(\.isPrinted))
    }
  }
}

extension ProseLine {
  fileprivate var isPrinted: Bool { passage.key != "metadata" }
}
