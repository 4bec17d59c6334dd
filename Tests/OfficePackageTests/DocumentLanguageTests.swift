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

  @Test func `copies what is compressed without unpacking it`() throws {
    let once = try DocumentLanguage.stating("en-GB", in: try sample().bytes)
    let archive = try Archive(once)
    // The properties are compressed in `once`; with them a part is copied that is.
    let twice = try archive.replacing("xl/styles.xml", with: Array("<styleSheet/>".utf8))
    #expect(try SpreadsheetFile(twice).properties.language == "en-GB")
    #expect(twice.count < once.count)
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
    let archive = try Archive(ZipFile(["a.xml": "<a/>"]).bytes)
    #expect(throws: PackageError.missingPart("b.xml")) {
      try archive.replacing("b.xml", with: [])
    }
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
      if let stated = try? DocumentLanguage.stating("cy", in: damaged) {
        #expect((try? Archive(stated)) != nil)
      }
    }
  }
}
