import PaperModel
import PaperSource

/// The files that a workbook of the program is made of, in which is to be mended what is wrong in it.
struct WorkbookSources {
  /// The paper, what it uses, and what that uses.
  private let files: [InputFile]

  /// - Parameters:
  ///   - document: what the workbook is made of, as it is shown; nil where it is made of all that was
  ///     read.
  init(of document: String?, _ inputs: Inputs) {
    let names = document.map { inputs.uses.used(by: $0).union([$0]) } ?? Set(inputs.files.keys)
    files = names.sorted().compactMap { inputs.files[$0] }
  }

  /// Where the first of some texts stands that is found in a source; nil where none is.
  /// - Parameter texts: that of a cell, then those by which its row is known.
  func place(of texts: [String]) -> InputRange? {
    // A cell may have the id of an indicator before its title.
    for text in texts.flatMap({ [$0[...]] + $0.split(separator: ": ", maxSplits: 1).dropFirst() }) {
      // Lines may end elsewhere in a source than in the cell, so only the beginning is looked for.
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

  /// The same as a note of a finding.
  func notes(of texts: [String]) -> [Diagnostic.Note] {
    if let place = place(of: texts) {
      return [Diagnostic.Note("the workbook has it from here", at: place)]
    }
    return files.map {
      Diagnostic.Note("the workbook is made of this file", at: .start(of: $0.path))
    }
  }
}
