import PaperMarkup
import PaperModel

extension YAMLNode {
  /// The place of a private record. A line belongs to it alone if nothing else is on the line: no
  /// entry before it, and after it only closing brackets and a remark.
  var privateSpan: PrivateSpan {
    let (start, end) = (bytes.lowerBound, bytes.upperBound)
    let (first, last) = (SourceLine(of: start, in: file), SourceLine(of: end, in: file))
    let hasFirstLine = file.bytes[first.bytes.lowerBound..<start]
      .allSatisfy { " -".utf8.contains($0) }
    let rest = file.bytes[end..<max(end, last.bytes.upperBound)]
    let stop = rest.first { !" \t,]}".utf8.contains($0) }
    let hasLastLine = stop == nil || stop == UInt8(ascii: "#")
    let lines = first.number...max(first.number, last.number)
    guard !hasFirstLine || !hasLastLine else {
      return PrivateSpan(file: file.path, lines: lines)
    }
    return PrivateSpan(
      file: file.path, lines: lines,
      bytes: (hasFirstLine ? first.bytes.lowerBound : start)..<(hasLastLine
        ? max(end, last.bytes.upperBound) : end))
  }
}
