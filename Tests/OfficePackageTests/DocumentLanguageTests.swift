import OfficePackage
import TestSupport
import Testing

@Suite struct `The language of a document` {
  /// A workbook that states none.
  private func sample() throws -> SampleWorkbook {
    var sample = SampleWorkbook()
    try sample.replace(
      "<dc:language>en-GB</dc:language>", with: "", in: "docProps/core.xml")
    return sample
  }

  @Test func `is stated, and all else is as it was, in the same order`() throws {
    let sample = try sample()
    let bytes = try DocumentLanguage.stating("cy", in: sample.bytes)
    #expect(try SpreadsheetFile(bytes).properties.language == "cy")
    let before = try Archive(sample.bytes)
    let after = try Archive(bytes)
    #expect(after.names == before.names)
    for name in before.names where name != "docProps/core.xml" {
      #expect(try after.part(name) == before.part(name), "\(name)")
    }
    let core = String(decoding: try after.part("docProps/core.xml"), as: UTF8.self)
    #expect(
      core.hasSuffix(
        "<dc:language xmlns:dc=\"http://purl.org/dc/elements/1.1/\">cy</dc:language>"
          + "</cp:coreProperties>"))
  }

  @Test func `is stated in the same bytes each time, and once`() throws {
    let bytes = try DocumentLanguage.stating("en-GB", in: try sample().bytes)
    #expect(try DocumentLanguage.stating("en-GB", in: try sample().bytes) == bytes)
    #expect(try DocumentLanguage.stating("cy", in: bytes) == bytes)
  }

  @Test func `changes the bytes of nothing else, in a file of the library`() throws {
    var parts = SampleWorkbook().parts
    let core = try #require(parts["docProps/core.xml"])
    parts["docProps/core.xml"] = core.replacing("<dc:language>en-GB</dc:language>", with: "")
    parts["xl/charts/chart1.xml"] = "<c lang=\"en-US\">=\"en-US\"</c>"
    let written = try ArchiveWriter.bytes(
      parts.sorted { $0.key < $1.key }.map { ArchiveWriter.Part($0.key, Array($0.value.utf8)) })
    // The same as if all parts were written anew.
    parts["docProps/core.xml"] = core.replacing(
      "<dc:language>",
      with: "<dc:language xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
    parts["xl/charts/chart1.xml"] = "<c lang=\"en-GB\">=\"en-US\"</c>"
    let anew = try ArchiveWriter.bytes(
      parts.sorted { $0.key < $1.key }.map { ArchiveWriter.Part($0.key, Array($0.value.utf8)) })
    #expect(try DocumentLanguage.stating("en-GB", in: written) == anew)
  }

  @Test func `may hold any text`() throws {
    let bytes = try DocumentLanguage.stating("<&>\"é", in: try sample().bytes)
    #expect(try SpreadsheetFile(bytes).properties.language == "<&>\"é")
  }

  @Test func `is not stated where there are no properties, nor any parts`() throws {
    #expect(throws: PackageError.missingPart("docProps/core.xml")) {
      try DocumentLanguage.stating("cy", in: ZipFile(["a.xml": "<a/>"]).bytes)
    }
    #expect(throws: PackageError.notAZip) { try DocumentLanguage.stating("cy", in: [1, 2, 3]) }
  }

  @Test func `is an error in a damaged file, never a crash`() throws {
    let bytes = try sample().bytes
    var random = SeededGenerator(seed: 41)
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0...random.below(8) {
        damaged[random.below(damaged.count)] = UInt8(random.below(256))
      }
      damaged.removeLast(random.below(3) == 0 ? random.below(damaged.count) : 0)
      if let stated = try? DocumentLanguage.stating("cy", in: damaged),
        (try? Archive(damaged)) != nil
      {
        #expect((try? Archive(stated)) != nil)
      }
    }
  }
}
