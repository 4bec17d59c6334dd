import Foundation
import PaperMarkup
import PaperRender
import TestSupport
import Testing

@Suite struct `A Word file that other programs read` {
  private static let isSlow = ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1"

  /// Documents with what python-docx and pandoc are to find in them.
  private func write(
    _ documents: [(name: String, document: Document)], into folder: TemporaryFolder
  ) throws -> [String] {
    try documents.map { name, document in
      try folder.write(Data(try DocxWriter.bytes(of: document)), to: name + ".docx")
      return folder.path(of: name + ".docx")
    }
  }

  private func trees(_ seeds: Range<Int>) throws -> [(name: String, document: Document)] {
    try seeds.map { seed in
      var generator = TreeGenerator(seed: UInt64(seed))
      return ("tree\(seed)", try SampleDocuments.document(generator.tree(), untitled: "Tree"))
    }
  }

  private func example() throws -> [(name: String, document: Document)] {
    try SampleDocuments.example().sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func expectSame(
    _ found: [String], _ wanted: [String], in name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard found != wanted else { return }
    let place =
      zip(found, wanted).enumerated().first { $1.0 != $1.1 }?.offset
      ?? min(found.count, wanted.count)
    Issue.record(
      """
      \(name), line \(place):
      wanted \(wanted[max(0, min(place, wanted.count) - 2)...].prefix(5))
      found  \(found[max(0, min(place, found.count) - 2)...].prefix(5))
      """, sourceLocation: sourceLocation)
  }

  @Test(.enabled(if: Python.isWanted("docx"), "python-docx is not installed"))
  func `has every heading, paragraph, item and cell in order, as python-docx reads it`() throws {
    let folder = try TemporaryFolder()
    let documents = try trees(0..<(Self.isSlow ? 3_000 : 150)) + example()
    let run = try Python.run("word_lines.py", try write(documents, into: folder))
    try #require(run.status == 0, "\(run.errors)")
    for (name, document) in documents {
      let found = try folder.read(name + ".lines").split(separator: "\n").map(String.init)
      let wanted =
        DocxProjection(document.blocks).lines + [
          "title|\(document.title)", "language|\(document.language)",
        ]
      expectSame(found.map(DocxProjection.plain), wanted.map(DocxProjection.plain), in: name)
    }
  }

  @Test(
    .enabled(
      if: OutsideTool.isWanted("pandoc") && OutsideTool.isWanted("python3"),
      "pandoc is not installed"))
  func `has every heading, paragraph, item and cell in order, as pandoc reads it`() throws {
    let folder = try TemporaryFolder()
    let documents = try trees(0..<(Self.isSlow ? 100 : 12)) + example()
    let run = try Python.run("pandoc_lines.py", try write(documents, into: folder))
    try #require(run.status == 0, "\(run.errors)")
    for (name, document) in documents {
      let found = try folder.read(name + ".pandoc").split(separator: "\n").map(String.init)
      let texts = found.filter { $0 != "item|" }
      expectSame(
        texts.map(DocxProjection.plain),
        DocxProjection(document.blocks).words.map(DocxProjection.plain), in: name)
    }
  }

  @Test(.enabled(if: OutsideTool.isWanted("python3"), "Python is not installed"))
  func `has its elements in the order of the standard, and all that it names`() throws {
    let folder = try TemporaryFolder()
    let documents = try trees(5_000..<(Self.isSlow ? 8_000 : 5_100)) + example()
    var paths = try write(documents, into: folder)
    try folder.write(Data(try SampleDocuments.reference()), to: "reference.docx")
    paths.append(folder.path(of: "reference.docx"))
    let run = try Python.run("word_schema.py", paths)
    #expect(run.status == 0 && run.output == "", "\(run.output)\(run.errors)")
  }
}
