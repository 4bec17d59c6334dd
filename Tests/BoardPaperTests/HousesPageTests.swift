import Foundation
import PaperModel
import PaperSource
import TestSupport
import Testing

/// The blocks of `Documentation/Houses.md` that name a file after the language, such as
/// `yaml house.yaml`. Those of one section are the files of one house that extends `coventry`; with a
/// folder in front they are files of the formats.
@Suite struct `The page about houses` {
  private struct Block {
    let section: String
    let file: String
    let text: String
  }

  private static func blocks() throws -> [Block] {
    let page = try String(
      contentsOfFile: RunningProgram.project + "/Documentation/Houses.md", encoding: .utf8)
    var blocks: [Block] = []
    var section = ""
    var open: (file: String, text: String)?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if let block = open {
        if line == "```" {
          if !block.file.isEmpty {
            blocks.append(Block(section: section, file: block.file, text: block.text))
          }
          open = nil
        } else {
          open = (block.file, block.text + line + "\n")
        }
      } else if line.hasPrefix("```") {
        open = (line.split(separator: " ").dropFirst().joined(), "")
      } else if line.hasPrefix("## ") {
        section = String(line.dropFirst(3))
      }
    }
    return blocks
  }

  private static let start = "kind: house\nextends: coventry\n"

  /// A workspace whose house is what a section shows; templates are added to those of `coventry`.
  private static func workspace(_ blocks: [Block]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board + "house: house\n", "house/house.yaml": start,
    ])
    for block in blocks {
      var text = block.text
      if block.file == "paper.md" {
        text = BadInput.paper(body: "## Purpose\n\nTo inform.").replacing(
          "kind: paper\n", with: "kind: paper\n" + text)
      } else if block.file.hasSuffix(".yaml") {
        let kind = block.file == "house.yaml" ? start : "kind: house-meetings\n"
        if !text.contains("kind: house") { text = kind + text }
      } else if !text.hasPrefix("# ") {
        let inherited = BuiltInHouse.files(of: "coventry")?.first { $0.name == block.file }?.text
        text = (inherited.map { $0 + "\n" } ?? "") + text
      }
      try folder.write(text, to: block.file == "paper.md" ? block.file : "house/\(block.file)")
    }
    return folder
  }

  @Test func `shows houses without faults, and papers that they print`() throws {
    let blocks = try Self.blocks().filter { !$0.file.contains("format-") }
    let sections = Dictionary(grouping: blocks, by: \.section)
    #expect(sections.count >= 8)
    for (section, blocks) in sections {
      #expect(Set(blocks.map(\.file)).count == blocks.count, "\(section) states a file twice")
      let folder = try Self.workspace(blocks)
      let check = try RunningProgram(["house", "check", "house"], in: folder.path)
      #expect(check.status == 0 && check.output.isEmpty, "\(section): \(check.output)")
      guard folder.exists("paper.md") else { continue }
      let run = try RunningProgram(["render", "paper.md"], in: folder.path)
      #expect(run.status == 0, "\(section): \(run.errors)")
    }
  }

  @Test func `quotes a worked house from its files, all of them`() throws {
    let formats = RunningProgram.project + "/Tests/BoardPaperTests/Formats/"
    let quoted = try Self.blocks().filter { $0.file.hasPrefix("format-") }
    for block in quoted {
      let text = try String(contentsOfFile: formats + block.file, encoding: .utf8)
      #expect(block.text == text, "\(block.file)")
    }
    let house = try FileManager.default.subpathsOfDirectory(atPath: formats + "format-d/house")
    #expect(Set(quoted.map(\.file)).isSuperset(of: house.map { "format-d/house/\($0)" }))
  }

  @Test func `names every built-in house`() throws {
    let page = try String(
      contentsOfFile: RunningProgram.project + "/Documentation/Houses.md", encoding: .utf8)
    for name in BuiltInHouse.names { #expect(page.contains("| `\(name)` |"), "\(name)") }
  }
}
