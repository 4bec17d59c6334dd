package import PaperModel
import PaperSource

/// A file that could not be read because of invisible characters, with its content without them.
package struct HiddenCharacterEdit: Sendable {
  /// The path as shown to the user.
  let path: String
  /// The absolute path.
  package let place: String
  let old: [UInt8]
  let new: [UInt8]
  /// The number of characters that are removed.
  package let count: Int

  /// The edits for the files in which findings report such characters.
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

  /// Writes all files, each atomically.
  package static func write(_ edits: [HiddenCharacterEdit]) throws {
    try AtomicWriter.write(edits.map { (path: $0.place, bytes: $0.new) })
  }

  /// The changes line by line, as a diff.
  package var difference: String {
    LineDiff.text(
      String(decoding: old, as: UTF8.self), String(decoding: new, as: UTF8.self), path: path)
  }
}
