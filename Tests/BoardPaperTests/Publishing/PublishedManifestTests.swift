import PaperModel
import TestSupport
import Testing

@testable import BoardPaperKit

@Suite struct `The manifest of an edition` {
  private static let hash = String(repeating: "a", count: 64)

  private static func manifest(
    _ paths: [String], reason: String? = "A \"reason\"\u{7}", previous: String? = hash
  ) -> PublishedManifest {
    PublishedManifest(
      program: "1.2.3", meeting: "2018-02-05", source: "m/meeting.yaml", edition: 2,
      date: CalendarDate.first, reason: reason, corrected: reason == nil ? [] : ["m/plan", "m/é"],
      minutes: .draft, previous: previous,
      files: paths.map { .init(path: $0, source: "m/plan.md", size: 7, hash: hash) })
  }

  @Test func `is read as it was written, whatever files are called`() throws {
    let names = [
      "m/plan.md", "m/a b.md", "m/line\nend.md", "m/back\\slash.md", "m/\u{65}\u{301}.md",
      "m/\u{E9}.md", "m/quote\".md", "m/\u{202E}.md", "m/*?.md", "-rf.md", "m/...md",
    ]
    let manifest = Self.manifest(names)
    let read = try #require(PublishedManifest(manifest.bytes))
    #expect(read == manifest)
    #expect(read.files.map { Array($0.path.utf8) }.count == names.count)
    #expect(read.bytes == manifest.bytes)
    #expect(PublishedManifest(Self.manifest([], reason: nil, previous: nil).bytes) != nil)
  }

  @Test(arguments: [
    ("\"m/plan.md\",\n      \"source\"", "\"../plan.md\",\n      \"source\""),
    ("\"m/plan.md\",\n      \"source\"", "\"/plan.md\",\n      \"source\""),
    ("\"m/plan.md\",\n      \"source\"", "\"m//plan.md\",\n      \"source\""),
    ("\"version\": 1", "\"version\": 2"), ("\"edition\": 2", "\"edition\": 0"),
    ("\"edition\": 2", "\"edition\":  2"), ("\"edition\": 2", "\"more\": 1, \"edition\": 2"),
    ("0001-01-01", "0001-13-01"), ("\"draft\"", "\"final\""),
    ("\"reason\"", "\"raisin\""), ("}\n", "}\n\n"), ("{", ""),
  ])
  func `is nothing that the program did not write`(text: String, other: String) {
    let written = String(decoding: Self.manifest(["m/plan.md"]).bytes, as: UTF8.self)
    #expect(written.contains(text), "\(written)")
    #expect(PublishedManifest(Array(written.replacing(text, with: other).utf8)) == nil)
  }

  @Test func `is nothing, for bytes of any kind`() {
    var generator = SeededGenerator(seed: 18)
    let written = Self.manifest(["m/plan.md", "m/other.md"]).bytes
    for _ in 0..<2_000 {
      var bytes = written
      for _ in 0...generator.below(3) {
        bytes[generator.below(bytes.count)] = UInt8(generator.below(256))
      }
      if let read = PublishedManifest(bytes) { #expect(read.bytes == bytes) }
    }
  }

  @Test(.enabled(if: OutsideTool.isWanted("sha256sum")))
  func `has checksums that sha256sum reads, whatever files are called`() throws {
    let names = ["a b", "line\nend", "back\\slash", "carriage\rreturn", "é", "-x", "*"]
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: names.map { ("files/\($0)", "text of \($0)") }))
    let manifest = PublishedManifest(
      program: "1", meeting: "a", source: "m.yaml", edition: 1, date: CalendarDate.first,
      reason: nil, corrected: [], minutes: nil, previous: nil,
      files: names.map { name in
        let bytes = Array("text of \(name)".utf8)
        return .init(
          path: name, source: "m.yaml", size: bytes.count,
          hash: SHA256Digest(of: bytes).hexadecimal)
      })
    try folder.write(
      String(decoding: manifest.bytes, as: UTF8.self), to: PublishedManifest.fileName)
    let sums = PublishedChecksums.bytes(of: manifest, manifest.bytes)
    try folder.write(String(decoding: sums, as: UTF8.self), to: PublishedChecksums.fileName)
    let run = try RunningProgram(
      ["-c", "--strict", PublishedChecksums.fileName],
      of: OutsideTool.path(of: "sha256sum") ?? "sha256sum", in: folder.path)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }
}
