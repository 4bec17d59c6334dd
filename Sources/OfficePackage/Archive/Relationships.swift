/// The targets that a part refers to by id: other parts, and external addresses.
struct Relationships: Sendable {
  struct Target: Sendable {
    /// The last component of its type, such as `worksheet`, which is the same in both editions of
    /// the standard.
    let kind: String
    /// The name of the part; nil for an external address.
    let part: String?
    let address: String
  }

  private var targets: [(id: String, target: Target)] = []
  private var byID: [String: Target] = [:]

  /// Reads the relationships of a part, or those of the package if the name is empty. The result is
  /// empty if the package has none.
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

  /// All targets, in order.
  var all: [Target] { targets.map(\.target) }

  /// The part of the first target of a kind; nil if there is none.
  func first(_ kind: String) -> String? {
    targets.first { $0.target.kind == kind }?.target.part
  }

  /// The external addresses, by id.
  var addresses: [String: String] {
    byID.filter { $0.value.part == nil }.mapValues(\.address)
  }
}
