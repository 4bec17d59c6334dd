import Foundation
import PaperMarkup
import TestSupport
import Testing

@testable import PaperRender

@Suite struct `Another program` {
  private func findings(_ documents: [(name: String, document: Document)]) throws -> String {
    let folder = try TemporaryFolder()
    let cases = documents.map { name, document -> [String: Any] in
      [
        "name": name, "page": SamplePage.text(of: document),
        "expected": PageProjection(of: document).lines,
      ]
    }
    try folder.write(try JSONSerialization.data(withJSONObject: cases), to: "cases.json")
    let run = try Python.run("page_texts.py", [folder.path(of: "cases.json")])
    return run.output + run.errors
  }

  @Test(.enabled(if: Python.isWanted("html.parser"), "Python reads the pages"))
  func `reads every heading, text, item and cell of any page, in their order`() throws {
    let documents = try (0..<400).map { seed in
      var generator = TreeGenerator(seed: UInt64(seed))
      return ("tree \(seed)", try SamplePage.document(generator.tree()))
    }
    let found = try findings(documents)
    #expect(found == "400 pages\n", "\(found.prefix(4_000))")
  }

  @Test(.enabled(if: Python.isWanted("html.parser"), "Python reads the pages"))
  func `reads hostile text as it was typed, and no markup in it`() throws {
    let documents = try HostileDocuments.all.map { ($0.name, try SamplePage.document($0.blocks)) }
    let found = try findings(documents)
    #expect(found == "\(documents.count) pages\n", "\(found.prefix(4_000))")
  }
}
