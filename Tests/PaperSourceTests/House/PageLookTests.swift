import Foundation
import PaperMarkup
import PaperModel
import TestSupport
import Testing

@testable import PaperSource

@Suite struct `The look of a house's pages` {
  private func read(
    _ files: [String: String], bytes: [UInt8]? = nil
  ) throws -> (look: PageLook?, findings: [String]) {
    let folder = try TemporaryFolder(
      files.merging(["house/house.yaml": "kind: house\nextends: ../corporate\n"]) { own, _ in own }
        .merging(["corporate/house.yaml": "kind: house\nextends: coventry\n"]) { own, _ in own })
    if let bytes { try folder.write(Data(bytes), to: "house/page.css") }
    let result = HouseReader.read(
      folder: folder.path(of: "house"), inside: folder.path, currentFolder: folder.path)
    let findings = result.diagnostics.map {
      "\($0.range.file):\($0.range.start.line):\($0.range.start.column) \($0.rule)"
    }
    return (result.house?.look, findings)
  }

  @Test func `is that of the nearest house that has a file of it`() throws {
    let builtIn = try #require(HouseReader.readBuiltIn("coventry")?.house?.look)
    let (look, findings) = try read([
      "house/page-notes.css": "sup { color: red }\n", "corporate/page.css": "body { margin: 0 }\n",
      "corporate/page-notes.css": "sup { color: blue }\n",
    ])
    #expect(findings == [])
    #expect(look?.sheet(.page)?.text == "\nbody { margin: 0 }\n")
    #expect(look?.sheet(.notes)?.text == "\nsup { color: red }\n")
    #expect(look?.sheet(.marking) == builtIn.sheet(.marking))
    #expect(builtIn.sheet(.marking)?.text.contains(".marking {") == true)
  }

  @Test func `is that of the built-in house where a house states everything but that`() throws {
    let files = try #require(BuiltInHouse.files(of: "coventry"))
    let own = files.filter { !$0.name.hasSuffix(".css") }.map { ("house/\($0.name)", $0.text) }
    let (look, findings) = try read(Dictionary(own) { $1 })
    #expect(findings == [])
    #expect(look == HouseReader.readBuiltIn("coventry")?.house?.look)
  }

  @Test func `is used unscanned where it is built in, since there is nothing to find`() throws {
    for name in BuiltInHouse.names {
      for file in BuiltInHouse.files(of: name) ?? [] where file.name.hasSuffix(".css") {
        let isDefault = name == BuiltInHouse.defaultName
        #expect(!isDefault || PageLook.File(rawValue: file.name) != nil, "\(file.name)")
        #expect(try PageSheet(file.text) == PageSheet(trusted: file.text), "\(name):\(file.name)")
      }
    }
    for file in PageLook.File.allCases {
      let sheet = try #require(PageLookReader.builtIn.sheet(file))
      #expect(sheet.text.utf8.count > 100, "\(file.rawValue)")
    }
  }

  @Test func `is told at its place what a page cannot have`() throws {
    let (_, findings) = try read([
      "house/page.css": "a { color: red }\n@import 'b.css';\n/* </style */\n",
      "house/page-notes.css": "sup {\n  background: url(https://example.org/a.png);\n}\n",
    ])
    #expect(
      findings == [
        "house/page.css:2:1 unusable-style-sheet", "house/page.css:3:4 unusable-style-sheet",
        "house/page-notes.css:2:15 unusable-style-sheet",
      ])
  }

  @Test func `is told where it is no text`() throws {
    let (_, findings) = try read([:], bytes: Array("a { }\nb { content: '".utf8) + [0xE9, 0x27])
    #expect(findings == ["house/page.css:2:15 not-utf-8"])
  }

  @Test func `is told of a style sheet that no page has`() throws {
    let (_, findings) = try read(["house/pages.css": "a { color: red }\n"])
    #expect(findings == ["house/pages.css:1:1 unknown-template"])
  }
}
