/// Names of the parts of a package, such as `xl/workbook.xml`. They are case-insensitive.
enum PartName {
  /// The normalised form of a name in a zip file or a relationship: without `.`, `..`, backslashes
  /// and a leading slash; nil if it leads out of the package or is empty.
  static func normalised(_ name: String) -> String? {
    var parts: [Substring] = []
    // Bytes are split, not characters, because every file that is written or read passes through here.
    let typed = name.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    for part in typed.map(Substring.init) where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    guard !parts.isEmpty, !name.utf8.contains(0) else { return nil }
    return parts.joined(separator: "/")
  }

  /// The part that a target in another part refers to. A target with a leading slash is absolute,
  /// any other is relative to the folder of the part.
  static func resolved(_ target: String, from part: String) -> String? {
    if target.first == "/" { return normalised(target) }
    let folder = part.lastIndex(of: "/").map { part[...$0] } ?? ""
    return normalised(folder + target)
  }

  /// The name of the part that holds the relationships of another part.
  static func relationships(of part: String) -> String {
    guard let slash = part.lastIndex(of: "/") else { return "_rels/\(part).rels" }
    return "\(part[..<slash])/_rels/\(part[part.index(after: slash)...]).rels"
  }
}
