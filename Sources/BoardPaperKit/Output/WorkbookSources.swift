import PaperModel
import PaperSource

/// The source files of a workbook, in which its problems have to be fixed.
struct WorkbookSources {
  /// The paper and all files that it uses, directly or indirectly.
  private let files: [InputFile]

  /// - Parameters:
  ///   - document: the source of the workbook, as shown; nil where it is made from everything that
  ///     was read.
  init(of document: String?, _ inputs: Inputs) {
    let names = document.map { inputs.uses.used(by: $0).union([$0]) } ?? Set(inputs.files.keys)
    files = names.sorted().compactMap { inputs.files[$0] }
  }

  /// The place in a source of the first text that is found; nil where none is.
  /// - Parameter texts: the text of a cell, then those that identify its row.
  func place(of texts: [String]) -> InputRange? {
    // A cell may contain the id of an indicator before its title.
    for text in texts.flatMap({ [$0[...]] + $0.split(separator: ": ", maxSplits: 1).dropFirst() }) {
      // Lines may break elsewhere in the source than in the cell, so only the beginning is searched
      // for.
      let words = Array(text.prefix { !$0.isNewline }.prefix(60).utf8)
      guard words.count > 1 else { continue }
      for file in files {
        if let match = file.bytes.firstRange(of: words) {
          return file.range(ofBytes: match.lowerBound..<match.upperBound)
        }
      }
    }
    return nil
  }

  /// The same place as a note of a finding.
  func notes(of texts: [String]) -> [Diagnostic.Note] {
    if let place = place(of: texts) {
      return [Diagnostic.Note("the workbook has it from here", at: place)]
    }
    return files.map {
      Diagnostic.Note("the workbook is made of this file", at: .start(of: $0.path))
    }
  }
}
