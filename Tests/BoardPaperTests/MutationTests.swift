import Foundation
import PaperCheck
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@Suite struct `The example with something broken in it` {
  private static let example = RunningProgram.project + "/Examples/coventry-hwb"
  private static let rounds =
    ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1" ? 1_000 : 60

  private static let pieces: [[UInt8]] =
    [
      "---\n", "  ", "\t", ": ", "- ", "#", "'", "\"", "{", "}", "[", "]", "|", ">", "*", "&", "!",
      "%",
      "${", "${PI1.ytd}", "}", "\n", "\r\n", "\\", ",", "0", "99999999999", "2018-02-31", "[x]",
      "<b>",
      "{{", "kind: ", "## ", "é", "\u{202E}", "\u{0}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  /// One to three places where something is put in, taken out or doubled.
  private static func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...generator.below(3) {
      let start = generator.below(bytes.count + 1)
      let end = min(bytes.count, start + generator.below(40))
      switch generator.below(3) {
      case 0: bytes.insert(contentsOf: generator.pick(pieces), at: start)
      case 1: bytes.removeSubrange(start..<end)
      default: bytes.insert(contentsOf: bytes[start..<end], at: generator.below(bytes.count + 1))
      }
    }
    return bytes
  }

  @Test func `gives findings or documents, and never a crash`() throws {
    let names = (FileManager.default.subpaths(atPath: Self.example) ?? []).sorted().filter {
      !$0.hasPrefix("out") && ($0.hasSuffix(".md") || $0.hasSuffix(".yaml") || $0.hasSuffix(".csv"))
    }
    let files = try names.map { name in
      (name, [UInt8](try Data(contentsOf: URL(fileURLWithPath: Self.example + "/" + name))))
    }
    var generator = SeededGenerator(seed: 2018)
    var broken = 0
    for _ in 0..<Self.rounds {
      let folder = try TemporaryFolder()
      let chosen = generator.below(files.count)
      for (index, (name, bytes)) in files.enumerated() {
        try folder.write(Data(index == chosen ? Self.mutated(bytes, &generator) : bytes), to: name)
      }
      let selection = try Selection(paths: [], currentFolder: folder.path)
      let result = WorkspaceReader.read(selection, currentFolder: folder.path)
      guard let workspace = result.workspace else {
        #expect(result.diagnostics.contains { $0.severity == .error })
        continue
      }
      let findings = result.diagnostics + Rule.findings(workspace, stage: .final)
      if findings.contains(where: { $0.severity == .error }) { broken += 1 }
      // Of a file that is no text no line can be shown.
      let withoutText = ["forbidden-character", "not-utf-8"]
      for finding in findings where !withoutText.contains(finding.rule) {
        #expect(result.files[finding.range.file] != nil, "\(finding)")
      }
      for paper in workspace.papers {
        _ = MarkdownWriter.write(BoardPaperComposer.compose(paper, in: workspace))
      }
    }
    #expect(broken > Self.rounds / 10)
  }
}
