import Foundation
import OfficePackage
import TestSupport

/// The words and numbers by which markers are known in the files of a folder, their names and the parts
/// of Office files included.
struct PublishedText {
  private var forms: Set<String> = []

  init(of folder: TemporaryFolder, in place: String) throws {
    for file in folder.files() where file.hasPrefix(place + "/") {
      add(Array(file.utf8))
      let bytes = [UInt8](try folder.data(of: file))
      guard file.hasSuffix(".docx") || file.hasSuffix(".xlsx") else {
        add(bytes)
        continue
      }
      let archive = try Archive(bytes)
      for name in archive.names { add(try archive.part(name)) }
    }
  }

  /// The places of the markers that stand in it.
  func markers(of markers: [MarkedRecords.Marker]) -> [String] {
    markers.filter { !forms.isDisjoint(with: $0.forms) }.map(\.place)
  }

  /// Finds words that begin with `zq`, and numbers with what is before and after them.
  private mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        if byte | 0x20 == UInt8(ascii: "z") {
          let word = bytes[place..<min(place + 6, bytes.count)].map { $0 | 0x20 }
          if word.starts(with: [UInt8(ascii: "z"), UInt8(ascii: "q")]) {
            forms.insert(String(decoding: word, as: UTF8.self))
          }
        } else if (0x30...0x39).contains(byte) {
          var end = place
          while end < bytes.count, (0x30...0x39).contains(bytes[end]) || bytes[end] == 0x2C {
            end += 1
          }
          if end - place == 4 || end - place == 5 {
            let (start, stop) = (max(place - 1, 0), min(end + 1, bytes.count))
            for range in [start..<end, place..<stop, start..<stop] {
              forms.insert(String(decoding: bytes[range], as: UTF8.self))
            }
          }
          place = end
          continue
        }
        place += 1
      }
    }
  }
}
