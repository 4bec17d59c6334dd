import PaperModel
import PaperSource

/// The files that a workbook of the program is made of: what is wrong in it is mended there.
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

  /// Where the text of a cell is written: the first line of a source that holds the first of some
  /// texts that any holds.
  /// - Parameter texts: that of the cell, then those by which its row is known.
  func place(of texts: [String]) -> InputRange? {
    // A cell may have the id of an indicator before its title.
    for text in texts.flatMap({ [$0[...]] + $0.split(separator: ": ", maxSplits: 1).dropFirst() }) {
      // A text of many lines is written with breaks of its own in a source.
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
