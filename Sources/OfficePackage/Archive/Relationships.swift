/// What a part refers to: other parts by ids, and addresses outside.
struct Relationships: Sendable {
  struct Target: Sendable {
    /// The last word of its type, such as `worksheet`; the same in both editions of the standard.
    let kind: String
    /// The name of the part; nil for an address outside.
    let part: String?
    let address: String
  }

  private var targets: [(id: String, target: Target)] = []
  private var byID: [String: Target] = [:]

  /// The relationships of a part, and of the whole package where the name is empty; none where the
  /// package says none.
  static func read(
    of part: String, in archive: borrowing Archive
  ) throws(PackageError) -> Relationships {
    let name = PartName.relationships(of: part)
    var result = Relationships()
    guard archive.has(name) else { return result }
    let root = try XMLElement.read(try archive.part(name), part: name)
    for entry in root.all("Relationship") {
      guard let id = entry.attributes["Id"], let target = entry.attributes["Target"] else {
        continue
      }
      let isOutside = entry.attributes["TargetMode"] == "External"
      let kind = entry.attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
      let resolved = Target(
        kind: kind, part: isOutside ? nil : PartName.resolved(target, from: part), address: target)
      result.targets.append((id, resolved))
      result.byID[id] = resolved
    }
    return result
  }

  subscript(id: String) -> Target? { byID[id] }

  /// All of them, in their order.
  var all: [Target] { targets.map(\.target) }

  /// The part of the first target of a kind.
  func first(_ kind: String) -> String? {
    targets.first { $0.target.kind == kind }?.target.part
  }

  /// The addresses outside, by id.
  var addresses: [String: String] {
    byID.filter { $0.value.part == nil }.mapValues(\.address)
  }
}
