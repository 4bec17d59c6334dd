import Foundation
import PaperMarkup
import TestSupport
import Testing

@testable import PaperSource

@Suite struct `The file of a picture` {
  private static let corpus = RunningProgram.project + "/Tests/Fuzz/Corpus/picture/"

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: Self.corpus + name)))
  }

  private func svg(_ content: String, attributes: String = "viewBox='0 0 30 20'") -> [UInt8] {
    Array("<svg xmlns='http://www.w3.org/2000/svg' \(attributes)>\(content)</svg>".utf8)
  }

  private func problem(_ bytes: [UInt8]) -> PictureProblem? {
    do throws(PictureProblem) {
      _ = try PictureFile.read(bytes, path: "a.txt")
      return nil
    } catch {
      return error
    }
  }

  // Six by four pixels at 144 of an inch are four by two of 1/96 inch and a half, rounded down.
  @Test(arguments: [
    ("small.png", PictureImage.Format.png, 4, 2), ("small.jpg", .jpeg, 4, 2),
    ("small.svg", .svg, 30, 20),
  ])
  func `is known by its content, with its size in pixels of 1/96 inch`(
    name: String, format: PictureImage.Format, width: Int, height: Int
  ) throws {
    let image = try PictureFile.read(try bytes(name), path: "named-otherwise.txt")
    #expect(image.format == format)
    #expect(image.width == width && image.height == height, "\(image.width) × \(image.height)")
  }

  @Test(arguments: ["small.png", "small.jpg", "small.svg"])
  func `is refused wherever it is cut off`(name: String) throws {
    let whole = try bytes(name)
    // The line end after a drawing, and nothing else, can be missing.
    for length in 0..<(whole.count - 1) {
      #expect(problem(Array(whole[..<length])) != nil, "\(length) bytes of \(name)")
    }
  }

  @Test func `is refused with a byte of a PNG changed`() throws {
    let whole = try bytes("small.png")
    for place in whole.indices {
      var changed = whole
      changed[place] ^= 0x40
      #expect(problem(changed) != nil, "byte \(place)")
    }
  }

  @Test func `is refused where it tells where it was taken, or lies on its side`() throws {
    func exif(tag: UInt8, _ next: UInt8, value: UInt8) throws -> [UInt8] {
      // One entry in the order of Motorola: tag, kind, count and value.
      let content: [UInt8] =
        Array("Exif\0\0MM\0*".utf8) + [
          0, 0, 0, 8, 0, 1, tag, next, 0, 3, 0, 0, 0, 1, 0, value, 0, 0,
        ]
      let segment: [UInt8] = [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
      let whole = try bytes("small.jpg")
      return Array(whole[..<2]) + segment + Array(whole[2...])
    }
    #expect(problem(try exif(tag: 0x88, 0x25, value: 1)) == .location)
    #expect(problem(try exif(tag: 0x01, 0x12, value: 6)) == .orientation)
    #expect(problem(try exif(tag: 0x01, 0x12, value: 1)) == nil)
  }

  @Test(arguments: [
    "<script>1</script>", "<a href='#b'><rect/></a>", "<foreignObject/>", "<image href='a.png'/>",
    "<rect onclick='a()'/>", "<rect ONload='a()'/>", "<use href='b.svg#c'/>",
    "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='https://example.org/a'/>",
    "<rect fill='url(https://example.org/a)'/>", "<rect style='fill:URL( \"b.svg#c\")'/>",
    "<style>@import 'a.css';</style>", "<style>a{fill:url(b.svg)}</style>",
    "<style>a{fill:u\\72l(b.svg)}</style>", "<animate/>", "<set/>", "<metadata/>",
    "<Fallback><script>1</script></Fallback>", "<?xml-stylesheet href='a.css'?>",
    "<g xml:base='https://example.org'/>", "<feImage href='#a'/>",
  ])
  func `is a drawing that runs, links and loads nothing`(content: String) {
    guard case .svg = problem(svg(content)) else {
      Issue.record("\(content) is let through")
      return
    }
  }

  @Test func `is no drawing with a document type`() {
    let bytes = Array("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 1 1'>&a;</svg>".utf8)
    #expect(problem(bytes) == .svg(.documentType))
  }

  @Test(arguments: [
    ("width='2in' height='25.4mm'", 192, 96), ("width='100%' viewBox='0 0 300 150'", 300, 150),
    ("width='150' viewBox='0 0 300 150'", 150, 75), ("width='72pt' height='6pc'", 96, 96),
  ])
  func `has the size that a drawing states`(attributes: String, width: Int, height: Int) throws {
    let image = try PictureFile.read(svg("<rect/>", attributes: attributes), path: "a")
    #expect(image.width == width && image.height == height, "\(image.width) × \(image.height)")
  }

  @Test func `is no drawing without a size, or with one that no page has`() {
    #expect(problem(svg("", attributes: "")) == .svg(.withoutSize))
    #expect(problem(svg("", attributes: "viewBox='0 0 99999 1'")) == .tooManyPixels)
    #expect(problem(svg("", attributes: "width='1e300' height='1'")) == .svg(.withoutSize))
  }

  @Test func `is made smaller to fit, and never larger`() throws {
    let image = PictureImage(format: .png, width: 400, height: 200, path: "", bytes: [])
    #expect(image.size(inWidth: 1_000, height: 1_000, unit: 1) == (400, 200))
    #expect(image.size(inWidth: 100, height: 1_000, unit: 1) == (100, 50))
    #expect(image.size(inWidth: 1_000, height: 20, unit: 1) == (40, 20))
  }
}
