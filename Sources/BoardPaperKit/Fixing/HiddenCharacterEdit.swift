package import PaperModel
import PaperSource

/// A file that could not be read for characters that nobody sees, and what it is without them.
package struct HiddenCharacterEdit {
  /// As it is shown.
  let path: String
  /// Where it is.
  package let place: String
  let old: [UInt8]
  let new: [UInt8]
  /// How many characters it mends.
  package let count: Int

  /// The edits of the files in which findings tell of such characters.
  package static func edits(of findings: [Diagnostic], in environment: Environment)
    -> [HiddenCharacterEdit]
  {
    let paths = Set(findings.filter { $0.rule == "forbidden-character" }.map(\.range.file))
    return paths.sorted().compactMap { path in
      let shown = Path.normalised(Path.join(environment.currentFolder, path))
      guard !WorkbookOpening.isWorkbook(path), let place = FileSystem.realPath(shown),
        let old = try? FileSystem.read(place, limit: InputFile.sizeLimit),
        let mended = HiddenCharacters.mended(old, path: path)
      else { return nil }
      return HiddenCharacterEdit(
        path: path, place: place, old: old, new: mended.bytes, count: mended.count)
    }
  }

  /// Writes all files, each whole or as it was.
  package static func write(_ edits: [HiddenCharacterEdit]) throws {
    try AtomicWriter.write(edits.map { (path: $0.place, bytes: $0.new) })
  }

  /// What it changes, line by line.
  package var difference: String {
    LineDiff.text(
      String(decoding: old, as: UTF8.self), String(decoding: new, as: UTF8.self), path: path)
  }
}
