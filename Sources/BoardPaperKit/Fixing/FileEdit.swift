import PaperMarkup
package import PaperModel
package import PaperSource

/// A file with the edits that fix findings in it.
package struct FileEdit: Sendable {
  package let file: InputFile
  /// The number of findings that are fixed.
  package let findings: Int
  /// The complete new content.
  package let bytes: [UInt8]

  /// One replacement in a file, as a range of bytes.
  private struct Edit {
    let bytes: Range<Int>
    let replacement: [UInt8]
    let finding: Int
  }

  /// The edits for all findings, by file. Of overlapping edits only the first is made, and the next
  /// run finds what is left. A finding is fixed completely or not at all.
  package static func edits(of findings: [Diagnostic], in files: [String: InputFile]) -> [FileEdit]
  {
    var byFile: [String: [Edit]] = [:]
    for (number, finding) in findings.enumerated() where !finding.fix.isEmpty {
      let edits = finding.fix.compactMap { fix in
        files[fix.range.file]?.bytes(of: fix.range).map {
          (
            fix.range.file,
            Edit(bytes: $0, replacement: Array(fix.replacement.utf8), finding: number)
          )
        }
      }
      guard edits.count == finding.fix.count else { continue }
      for (file, edit) in edits { byFile[file, default: []].append(edit) }
    }
    return byFile.sorted { $0.key < $1.key }.compactMap { path, edits in
      files[path].flatMap { FileEdit($0, edits) }
    }
  }

  private init?(_ file: InputFile, _ edits: [Edit]) {
    self.file = file
    let ordered = edits.sorted {
      ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
    }
    var kept: [Edit] = []
    var refused: Set<Int> = []
    for edit in ordered {
      if let last = kept.last, edit.bytes.lowerBound < last.bytes.upperBound {
        refused.insert(edit.finding)
      } else {
        kept.append(edit)
      }
    }
    kept.removeAll { refused.contains($0.finding) }
    guard !kept.isEmpty else { return nil }
    findings = Set(kept.map(\.finding)).count
    var bytes: [UInt8] = []
    var done = 0
    for edit in kept {
      bytes += file.bytes[done..<edit.bytes.lowerBound]
      bytes += edit.replacement
      done = edit.bytes.upperBound
    }
    self.bytes = bytes + file.bytes[done...]
  }
}

extension FileEdit {
  /// An edit that replaces places of a file; nil where it changes nothing.
  package init?(_ file: InputFile, making fixes: [Fix]) {
    self.init(
      file,
      fixes.enumerated().compactMap { number, fix in
        file.bytes(of: fix.range).map {
          Edit(bytes: $0, replacement: Array(fix.replacement.utf8), finding: number)
        }
      })
  }

  /// An edit that only adds to a file.
  package init(_ file: InputFile, inserting insertions: [Insertion]) {
    self.file = file
    findings = 0
    bytes = file.bytes(with: insertions)
  }

  /// An edit that adds to a file and fills in places of it, in any order; places do not overlap.
  init(_ file: InputFile, replacing places: [(bytes: Range<Int>, text: String)]) {
    self.file = file
    findings = 0
    var result: [UInt8] = []
    var done = 0
    let ordered = places.enumerated().sorted {
      ($0.element.bytes.lowerBound, $0.element.bytes.upperBound, $0.offset)
        < ($1.element.bytes.lowerBound, $1.element.bytes.upperBound, $1.offset)
    }
    for (_, place) in ordered {
      result += file.bytes[done..<max(done, place.bytes.lowerBound)]
      result += place.text.utf8
      done = max(done, place.bytes.upperBound)
    }
    bytes = result + file.bytes[done...]
  }

  /// An edit after which the file has other content.
  init(_ file: InputFile, becoming bytes: [UInt8]) {
    self.file = file
    findings = 0
    self.bytes = bytes
  }

  /// The changes line by line, as a diff.
  package var difference: String {
    LineDiff.text(file.text, String(decoding: bytes, as: UTF8.self), path: file.path)
  }

  /// The number of the first line that is different.
  var firstChangedLine: Int {
    let same = zip(file.bytes, bytes).prefix { $0 == $1 }.count
    return file.lineNumber(ofByte: same)
  }

  /// Writes all files, each atomically. A file that has changed since it was read, or was read in
  /// another encoding, is left unchanged.
  package static func write(_ edits: [FileEdit], in environment: Environment) throws {
    try AtomicWriter.write(written(edits, in: environment))
  }

  /// The files as they are to be written, all of them. Throws where one has changed meanwhile.
  static func allWritten(
    _ edits: [FileEdit], in environment: Environment
  ) throws -> [(path: String, bytes: [UInt8])] {
    let written = written(edits, in: environment)
    guard written.count == edits.count else {
      throw Failure(.writing, "nothing is written, since a file has changed meanwhile: try again")
    }
    return written
  }

  /// The files as they are to be written, without those that have changed meanwhile.
  static func written(
    _ edits: [FileEdit], in environment: Environment
  ) -> [(path: String, bytes: [UInt8])] {
    edits.compactMap { edit -> (path: String, bytes: [UInt8])? in
      let shown = Path.normalised(Path.join(environment.currentFolder, edit.file.path))
      guard let path = FileSystem.realPath(shown),
        let bytes = try? FileSystem.read(path, limit: InputFile.sizeLimit)
      else { return nil }
      let mark: [UInt8] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
      guard bytes.dropFirst(mark.count).elementsEqual(edit.file.bytes) else {
        environment.printError("\(edit.file.path) is left as it is: it has changed meanwhile")
        return nil
      }
      return (path, mark + edit.bytes)
    }
  }
}

extension InputFile {
  /// The bytes of a range; nil where the file has no such line.
  fileprivate func bytes(of range: InputRange) -> Range<Int>? {
    guard range.workbookPlace == nil,
      let start = byte(line: range.start.line, column: range.start.column),
      let end = byte(line: range.end.line, column: range.end.column), start <= end
    else { return nil }
    return start..<end
  }

  private func byte(line number: Int, column: Int) -> Int? {
    guard let line = lineBytes(number) else { return nil }
    if isASCII { return min(line.lowerBound + column - 1, line.upperBound) }
    var offset = line.lowerBound
    for _ in 1..<max(1, column) where offset < line.upperBound {
      offset += 1
      while offset < line.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}
