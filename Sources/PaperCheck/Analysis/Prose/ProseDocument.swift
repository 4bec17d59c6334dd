import PaperModel

/// What people wrote in one document, in the order in which it stands in its files.
struct ProseDocument {
  /// The file that it is printed from.
  let file: String
  let lines: [ProseLine]

  /// The documents of a workspace. `board.yaml` is none: it states names, and is not printed; nor is
  /// what is kept with a paper for other systems.
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
