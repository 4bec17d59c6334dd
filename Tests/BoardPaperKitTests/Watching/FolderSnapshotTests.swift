@testable import BoardPaperKit
import Foundation
import TestSupport
import Testing

@Suite struct `A snapshot of a folder` {
  private func changes(_ folder: TemporaryFolder, _ change: () throws -> Void) rethrows -> [String]
  {
    let before = FolderSnapshot(of: folder.path)
    try change()
    return FolderSnapshot(of: folder.path).paths(differingFrom: before)
      .map { String($0.dropFirst(folder.path.count + 1)) }
  }

  @Test func `sees every way of saving`() throws {
    let folder = try TemporaryFolder(["a.md": "one", "deep/b.yaml": "one"])
    #expect(try changes(folder) { try folder.write("two", to: "a.md") } == ["a.md"])
    #expect(
      try changes(folder) {
        try folder.write("one", to: ".b.new")
        rename(folder.path(of: ".b.new"), folder.path(of: "deep/b.yaml"))
      } == ["deep/b.yaml"])
    #expect(try changes(folder) { try folder.write("x", to: "new/c.csv") } == ["new/c.csv"])
    #expect(
      try changes(folder) {
        try FileManager.default.removeItem(atPath: folder.path(of: "deep"))
      } == ["deep/b.yaml"])
    #expect(changes(folder) {} == [])
  }

  @Test func `sees other bytes of the same size and time`() throws {
    let folder = try TemporaryFolder(["a.md": "one"])
    let date = Date(timeIntervalSince1970: 1_500_000_000)
    func save(_ text: String) throws {
      try folder.write(text, to: "a.md")
      try FileManager.default.setAttributes(
        [.modificationDate: date], ofItemAtPath: folder.path(of: "a.md"))
    }
    try save("one")
    #expect(try changes(folder) { try save("two") } == ["a.md"])
  }

  @Test func `does not see outputs, hidden files and what editors put beside a file`() throws {
    let folder = try TemporaryFolder(["a.md": "one"])
    let names = [
      "out/a.html", "out-private/a.html", "out-working/a.xlsx", ".board-paper/outputs.json",
      ".a.md.swp", "~$a.docx", "a.md~",
    ]
    #expect(try changes(folder) { for name in names { try folder.write("x", to: name) } } == [])
  }

  @Test func `looks at so many files as it may, the nearest first`() throws {
    let folder = try TemporaryFolder(["a": "", "b/c": "", "b/d/e": "", "z": ""])
    let snapshot = FolderSnapshot(of: folder.path, limit: 3)
    #expect(
      snapshot.stamps.keys.sorted() == ["a", "b/c", "z"].map(folder.path(of:)))
  }
}
