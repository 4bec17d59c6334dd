import PaperModel
import PaperSource

/// A download that is read in pieces, whatever they are.
enum FingertipsReading {
  static func read(_ bytes: [UInt8]) throws {
    let whole = rows(bytes, inPiecesOf: max(1, bytes.count))
    for size in [1, 7] where rows(bytes, inPiecesOf: size) != whole {
      throw FuzzReader.Broken("another download in pieces of \(size)")
    }
    var draft = FingertipsDraft(area: "E08000026")
    var download = FingertipsDownload(file: "a.csv", areas: [])
    bytes.withUnsafeBytes { download.take($0) { draft.take($0) } }
    download.finish { draft.take($0) }
    var figures = FingertipsImport(of: draft.set, area: "E08000026")
    var again = FingertipsDownload(file: "a.csv", areas: figures.areaCodes)
    bytes.withUnsafeBytes { again.take($0) { figures.take($0) } }
    again.finish { figures.take($0) }
    for figure in figures.figures {
      guard let limits = figure.limits else { continue }
      guard limits.lower.order(to: figure.value) != .greater,
        limits.upper.order(to: figure.value) != .less
      else { throw FuzzReader.Broken("limits beside their figure") }
    }
    // What is drafted can be read again.
    let text = draft.text(figures: "a.csv")
    guard let file = try? InputFile.read(path: "a.yaml", bytes: Array(text.utf8)) else { return }
    guard YAMLReader.read(file).diagnostics.allSatisfy({ $0.severity != .error }) else {
      throw FuzzReader.Broken("a draft that is no YAML: \(text)")
    }
  }

  private static func rows(_ bytes: [UInt8], inPiecesOf size: Int) -> [String] {
    var rows: [String] = []
    var download = FingertipsDownload(file: "a.csv", areas: [])
    bytes.withUnsafeBytes { all in
      for start in stride(from: 0, to: all.count, by: size) {
        let piece = UnsafeRawBufferPointer(rebasing: all[start..<min(all.count, start + size)])
        download.take(piece) { rows.append("\($0.indicator),\($0.period),\($0.value)") }
      }
    }
    download.finish { rows.append("\($0.indicator),\($0.period),\($0.value)") }
    return rows + download.diagnostics.map { "\($0.rule) \($0.range)" }
  }
}
