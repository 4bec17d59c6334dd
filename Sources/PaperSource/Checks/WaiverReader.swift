import PaperModel

/// Finds the remarks that waive findings: `# allow RULE: reason` in YAML, and `<!-- allow RULE:
/// reason -->` on a line of its own in a Markdown body.
///
/// In YAML a remark applies to the entry before it on the line, or to the next entry if it has a
/// line of its own, including everything indented below. In a body it applies to the next block.
/// `allow RULE in this file` applies to the whole file, and `allow RULE until 2018-12-31` until
/// that day.
struct WaiverReader {
  private static let word = Array("allow ".utf8)

  private let file: InputFile
  /// The first line of the body of a Markdown file.
  private let bodyLine: Int

  /// The waivers of a file, in order.
  static func waivers(in file: InputFile) -> [Waiver] {
    let lines = lines(of: file)
    guard !lines.isEmpty else { return [] }
    let isYAML = file.path.hasSuffix(".yaml") || file.path.hasSuffix(".yml")
    let body = isYAML ? nil : (try? FrontMatter.split(file))?.body.lowerBound
    guard isYAML || body != nil else { return [] }
    let reader = WaiverReader(
      file: file, bodyLine: body.map { file.lineNumber(ofByte: $0) } ?? file.lineCount + 1)
    return lines.flatMap(reader.waivers)
  }

  /// The lines with the word after a comment sign, in order. A quick scan, since hardly any file
  /// has one.
  private static func lines(of file: InputFile) -> [Int] {
    file.bytes.withUnsafeBufferPointer { bytes in
      var lines: [Int] = []
      var rest = bytes[...]
      while let start = rest.firstIndex(of: word[0]) {
        rest = rest[(start + 1)...]
        guard start >= 2, bytes.count - start >= word.count else { continue }
        let sign = bytes[start - 1] == UInt8(ascii: " ") ? bytes[start - 2] : 0
        if sign == UInt8(ascii: "#") || sign == UInt8(ascii: "-"),
          bytes[start..<(start + word.count)].elementsEqual(word)
        {
          let line = file.lineNumber(ofByte: start)
          if line != lines.last { lines.append(line) }
        }
      }
      return lines
    }
  }

  private func waivers(onLine number: Int) -> [Waiver] {
    guard let bytes = file.lineBytes(number), let line = file.line(number) else { return [] }
    let isBody = number >= bodyLine
    guard let remark = isBody ? Remark(markdown: line) : Remark(yaml: line) else { return [] }
    let lines = remark.isOfFile ? nil : self.lines(of: remark, onLine: number, isBody: isBody)
    return remark.rules.map { rule in
      let start = bytes.lowerBound + rule.offset
      let range = file.range(ofBytes: start..<(start + rule.name.utf8.count))
      return Waiver(
        rule: Placed(rule.name, at: range), file: file.path, lines: lines, until: remark.until,
        reason: remark.reason)
    }
  }

  /// The lines to which a remark applies.
  private func lines(of remark: Remark, onLine number: Int, isBody: Bool) -> ClosedRange<Int> {
    var first = number
    if remark.isAlone {
      repeat { first += 1 } while first < file.lineCount && !isText(first, isBody: isBody)
    }
    guard first <= file.lineCount else { return number...number }
    var last = first
    if isBody {
      while last < file.lineCount, !isBlank(last + 1) { last += 1 }
    } else {
      let indent = indent(of: first)
      while last < file.lineCount, last + 1 < bodyLine,
        isBlank(last + 1) || self.indent(of: last + 1) > indent
      {
        last += 1
      }
    }
    return first...last
  }

  /// Whether a line is neither empty nor a remark.
  private func isText(_ number: Int, isBody: Bool) -> Bool {
    guard let line = file.line(number)?.drop(while: { $0 == " " }), !line.isEmpty else {
      return false
    }
    return isBody ? !line.hasPrefix("<!--") : !line.hasPrefix("#")
  }

  private func isBlank(_ number: Int) -> Bool {
    file.line(number)?.allSatisfy { $0 == " " || $0 == "\t" } ?? true
  }

  private func indent(of number: Int) -> Int {
    file.line(number)?.prefix { $0 == " " }.utf8.count ?? 0
  }
}
