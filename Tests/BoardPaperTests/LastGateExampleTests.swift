import CouncilEnglish
import Foundation
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@Suite struct `The last gate of the example` {
  private static let folder = RunningProgram.project + "/Examples/coventry-hwb"
  private static let minute = "meetings/2018-02-05/minutes/09-premises.md"
  private static let meeting = "meetings/2018-02-05/meeting.yaml"

  private let outputs: TemporaryFolder
  private let files: [(path: String, bytes: [UInt8])]
  private let house: House

  init() throws {
    outputs = try TemporaryFolder()
    let run = try RunningProgram(["build", Self.folder, "--output", outputs.path + "/made"])
    try #require(run.status == 0, "\(run.errors)")
    let result = WorkspaceReader.read(
      try Selection(paths: [Self.folder], currentFolder: Self.folder), currentFolder: Self.folder)
    files = result.files.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) }
    house = try #require(result.workspace).house
  }

  private func gate(
    _ spans: [PrivateSpan], more: [(path: String, bytes: [UInt8])] = []
  ) -> LastGate {
    LastGate(
      sources: files + more, spans: spans,
      house: BuiltInHouse.names.flatMap { BuiltInHouse.files(of: $0) ?? [] }.map(\.text),
      boilerplate: { [house] in LastGate.boilerplate(house: house, drafter: .english(.builtIn)) })
  }

  private func finds(_ gate: LastGate, in place: String) throws -> [LastGate.Find] {
    try outputs.files().filter { $0.hasPrefix(place) }.compactMap {
      try gate.find(in: $0, [UInt8](try outputs.data(of: $0)))
    }
  }

  @Test func `finds nothing in public, and private words in private`() throws {
    // What of the item is not published: its title is, and why the public was kept out.
    let gate = gate([
      .whole(Self.minute), PrivateSpan(file: Self.meeting, lines: 78...79),
      PrivateSpan(file: Self.meeting, lines: 81...83),
    ])
    #expect(try finds(gate, in: "made/public/").isEmpty)
    let found = try finds(gate, in: "made/private/")
    #expect(found.count >= 6, "\(found)")
    #expect(found.allSatisfy { $0.file == Self.minute }, "\(found)")
  }

  @Test func `finds what would be private if a line were`() throws {
    let gate = gate([PrivateSpan(file: Self.meeting, lines: 80...80)])
    let found = try finds(gate, in: "made/public/")
    #expect(found.contains { $0.output.hasSuffix("agenda.docx") }, "\(found)")
    #expect(found.allSatisfy { $0.file == Self.meeting && $0.line == 80 })
  }

  @Test func `takes no name that the program writes by itself for a private one`() throws {
    // Each word of each public output that has the form of a name, as if it stood in private text.
    // Office files and PDFs are compressed.
    var words: Set<String> = []
    for file in outputs.files()
    where file.hasPrefix("made/public/")
      && ![".docx", ".pptx", ".xlsx", ".svg", ".pdf"].contains(where: file.hasSuffix)
    {
      let text = try outputs.read(file)
      words.formUnion(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
    words.formUnion(["Microsoft", "Worksheets", "Heading1", "ListParagraph", "TableGrid"])
    // From the last to the first, since the search lists words in their order.
    let text = words.sorted(by: >).joined(separator: ";\n")
    let gate = gate([.whole("all.md")], more: [("all.md", Array(text.utf8))])
    let found = try finds(gate, in: "made/public/")
    #expect(Set(found.map(\.words)).isEmpty, "\(Set(found.map(\.words)))")
  }
}
