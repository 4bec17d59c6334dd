import OfficePackage
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@testable import BoardPaperKit
@testable import board_paper

/// Private records that share lines with public ones.
@Suite struct `A private record` {
  private static let hidden =
    "{ id: lease, title: A lease, private: 3, items: [{ id: part, title: Smithson }] }"
  private static let open = "{ id: a, title: Walsh }"

  private static let agendas = [
    "[\(hidden), \(open)]", "[\(open), \(hidden)]", "[\(open), \(hidden)] # Smithson",
    "[\(hidden.replacing(", items", with: ",\n  items")), \(open)]",
    "[{ id: a,\n  title: Walsh }, \(hidden)]", "\n  - \(open)\n  - \(hidden) # Smithson",
    "\n  - id: a\n    title: Walsh\n  - id: lease\n    title: A lease\n    private: 3\n"
      + "    items:\n      - { id: part, title: Smithson }",
  ]

  private func inputs(in folder: TemporaryFolder) throws -> Inputs {
    let environment = Environment(
      currentFolder: folder.path, temporaryFolder: "/tmp", day: nil,
      tell: { _ in })
    let selection = try Selection.named([], in: environment)
    return Inputs.read(selection, in: environment)
  }

  private static func files(_ agenda: String) -> [String: String] {
    [
      "board.yaml": BadInput.board,
      "m.yaml": "kind: meeting\ndate: 2018-02-05\nagenda: \(agenda)\n",
    ]
  }

  @Test(arguments: agendas)
  func `is told apart from public ones, whatever shares its lines`(agenda: String) throws {
    let folder = try TemporaryFolder(Self.files(agenda))
    let inputs = try inputs(in: folder)
    #expect(inputs.readingFindings == [])
    let gate = inputs.lastGate(inputs.workspace.map(Editions.init))
    #expect(try gate.find(in: "x", Array("by Smithson".utf8))?.file == "m.yaml")
    #expect(try gate.find(in: "x", Array("by Walsh".utf8)) == nil)
  }

  @Test(arguments: agendas)
  func `keeps findings back on every line that it shares`(agenda: String) throws {
    let folder = try TemporaryFolder(Self.files(agenda))
    let inputs = try inputs(in: folder)
    let text = try folder.read("m.yaml")
    for (number, line) in text.split(separator: "\n").enumerated() {
      let start = TextPosition(line: number + 1, column: 1)
      let finding = Diagnostic(
        rule: "double-word", "m", at: InputRange(file: "m.yaml", start: start, end: start))
      let isKeptBack = WithheldFindings(inputs).withheld(finding) != finding
      if line.contains("lease") || line.contains("Smithson") {
        #expect(isKeptBack, "\(line)")
      } else if line.contains("Walsh") || line.hasPrefix("date") {
        #expect(!isKeptBack, "\(line)")
      }
    }
  }
}
