import Foundation
import OfficePackage
import TestSupport
import Testing

@Suite struct `An archive that is written` {
  private static let parts = [
    ArchiveWriter.Part("word/document.xml", Array("<a/>".utf8)),
    ArchiveWriter.Part("[Content_Types].xml", Array("<Types/>".utf8)),
    ArchiveWriter.Part(
      "word/media/image1.png", (0..<100_000).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }),
    ArchiveWriter.Part("empty", []),
  ]

  @Test func `is read back part by part`() throws {
    let archive = try Archive(try ArchiveWriter.bytes(Self.parts))
    #expect(archive.names.count == Self.parts.count)
    for part in Self.parts { #expect(try archive.part(part.name) == part.bytes) }
  }

  @Test func `tells the parts that are in it, and no others`() throws {
    let packed = try ArchiveWriter.packed(Self.parts)
    let archive = try Archive(packed.bytes)
    #expect(packed.parts.map(\.name).sorted() == archive.names)
    for part in packed.parts { #expect(try archive.part(part.name) == part.bytes) }
  }

  @Test func `has the same bytes where parts were compressed before`() throws {
    let compressed = CompressedParts()
    let changed = Self.parts.map { part in
      part.name == "empty" ? part : ArchiveWriter.Part(part.name, part.bytes + [1])
    }
    for parts in [Self.parts, Self.parts, changed, Self.parts.reversed(), changed] {
      let packed = try ArchiveWriter.packed(parts, reusing: compressed)
      #expect(packed.bytes == (try ArchiveWriter.bytes(parts)))
    }
  }

  @Test func `has the same bytes on each run, the types first, and no time`() throws {
    let bytes = try ArchiveWriter.bytes(Self.parts)
    #expect(bytes == (try ArchiveWriter.bytes(Self.parts)))
    #expect(Array(bytes[30...].prefix(19)) == Array("[Content_Types].xml".utf8))
    // The time and the day of the first part: midnight, 1st January 1980.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test(arguments: ["", "/a", "../a", "a/../b", "a\\b", String(repeating: "a", count: 2000)])
  func `has no part of a name that readers would take for another`(name: String) {
    #expect(throws: PackageError.self) { try ArchiveWriter.bytes([.init(name, [])]) }
  }

  @Test func `has no two parts of one name`() {
    #expect(throws: PackageError.wrongPartName("A.xml")) {
      try ArchiveWriter.bytes([.init("a.xml", []), .init("A.xml", [])])
    }
  }

  @Test(.enabled(if: OutsideTool.isWanted("unzip"), "unzip is not installed"))
  func `is found sound by another program`() throws {
    let unzip = try #require(OutsideTool.path(of: "unzip"), "unzip is not installed")
    let folder = try TemporaryFolder()
    try folder.write(Data(try ArchiveWriter.bytes(Self.parts)), to: "a.zip")
    #expect(try RunningProgram(["-tq", folder.path(of: "a.zip")], of: unzip).status == 0)
  }
}
