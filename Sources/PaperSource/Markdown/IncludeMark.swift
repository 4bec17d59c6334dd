import PaperMarkup
import PaperModel

/// `${include PATH}` in a Markdown body.
struct IncludeMark {
  /// The text with which it begins.
  static let opening = "${include"

  let range: InputRange
  /// The path; nil if the line has other text too, or no path.
  let reference: Placed<String>?

  /// The first mark of each line, by line number. `\\${include` is plain text.
  static func marks(in file: InputFile, from firstLine: Int) -> [Int: IncludeMark] {
    var marks: [Int: IncludeMark] = [:]
    for number in firstLine...max(firstLine, file.lineCount) {
      if let line = file.lineBytes(number), let mark = IncludeMark(line, of: file) {
        marks[number] = mark
      }
    }
    return marks
  }

  private init?(_ line: Range<Int>, of file: InputFile) {
    let bytes = file.bytes
    guard let start = Self.start(in: line, of: bytes),
      start == line.lowerBound || bytes[start - 1] != UInt8(ascii: "\\")
    else { return nil }
    let pathStart = start + Self.opening.utf8.count
    let brace = bytes[pathStart..<line.upperBound].firstIndex(of: UInt8(ascii: "}"))
    let end = brace.map { $0 + 1 } ?? line.upperBound
    range = file.range(ofBytes: start..<end)
    let isAlone =
      bytes[line.lowerBound..<start].allSatisfy(\.isBlank)
      && bytes[end..<line.upperBound].allSatisfy(\.isBlank)
    guard let brace, isAlone, pathStart < brace, bytes[pathStart].isBlank,
      let first = bytes[pathStart..<brace].firstIndex(where: { !$0.isBlank }),
      let last = bytes[pathStart..<brace].lastIndex(where: { !$0.isBlank })
    else {
      reference = nil
      return
    }
    let path = SourceText(verbatim: first..<(last + 1), of: file)
    reference = Placed(path.text, at: path.range)
  }

  private static func start(in line: Range<Int>, of bytes: [UInt8]) -> Int? {
    let sign = Array(opening.utf8)
    guard line.count >= sign.count else { return nil }
    return (line.lowerBound...(line.upperBound - sign.count)).first {
      bytes[$0] == sign[0] && bytes[$0..<($0 + sign.count)].elementsEqual(sign)
    }
  }
}
