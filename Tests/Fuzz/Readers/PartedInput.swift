import OfficePackage

/// Several files in one input, each after a line `=== NAME`, so that a mutation can change any of
/// them.
enum PartedInput {
  private static let mark = Array("=== ".utf8)
  /// More is not made of one input.
  private static let limit = 100

  /// The files with names that stay in a folder; of two with one name the first.
  static func files(_ bytes: [UInt8]) -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = []
    var names: Set<String> = []
    var name: String?
    var content: [UInt8] = []
    func finish() {
      if let name, isInFolder(name), files.count < limit, names.insert(name).inserted {
        files.append((name, content))
      }
      content = []
    }
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: mark) {
        finish()
        name = String(decoding: line.dropFirst(mark.count), as: UTF8.self)
      } else {
        content += line + [UInt8(ascii: "\n")]
      }
    }
    // The last line has no end that would be left out.
    if content.last == UInt8(ascii: "\n") { content.removeLast() }
    finish()
    return files
  }

  /// The input itself where it is a zip file, else one of its parts; nil where they are none.
  static func package(_ bytes: [UInt8]) throws -> [UInt8]? {
    if bytes.starts(with: Array("PK".utf8)) { return bytes }
    let parts = files(bytes).map { ArchiveWriter.Part($0.name, $0.bytes) }
    return try? ArchiveWriter.bytes(parts)
  }

  private static func isInFolder(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count < 200 && !name.utf8.contains(0)
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".."
      }
  }
}
