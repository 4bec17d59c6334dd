/// Names of the parts of a package, such as `xl/workbook.xml`. Case does not count in them.
enum PartName {
  /// A name as it stands in a zip file or in a relationship, without `.`, `..`, backslashes and a
  /// slash at the beginning; nil where it leads out of the package or says nothing.
  static func normalised(_ name: String) -> String? {
    var parts: [Substring] = []
    let slashed = String(name.map { $0 == "\\" ? "/" : $0 })
    for part in slashed.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    guard !parts.isEmpty, !name.utf8.contains(0) else { return nil }
    return parts.joined(separator: "/")
  }

  /// A target as it is seen from a part: absolute with a slash at the beginning, else relative to
  /// the folder of the part.
  static func resolved(_ target: String, from part: String) -> String? {
    if target.first == "/" { return normalised(target) }
    let folder = part.lastIndex(of: "/").map { part[...$0] } ?? ""
    return normalised(folder + target)
  }

  /// The part with the relationships of another.
  static func relationships(of part: String) -> String {
    guard let slash = part.lastIndex(of: "/") else { return "_rels/\(part).rels" }
    return "\(part[..<slash])/_rels/\(part[part.index(after: slash)...]).rels"
  }
}
