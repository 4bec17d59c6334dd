import PaperMarkup

/// The ids of tables, pictures and charts that have a name, by which texts of the same document lead to
/// them.
struct CaptionAnchors {
  static let none = CaptionAnchors([])

  private let ids: [CaptionTarget: String]
  /// What was written with its id.
  private var claimed: Set<CaptionTarget> = []

  init(_ blocks: [Block]) {
    var ids: [CaptionTarget: String] = [:]
    var taken: [String: Int] = [:]
    for target in blocks.marks.map(\.target) where ids[target] == nil {
      // No id of a heading has two hyphens before a letter.
      let id = "\(target.name.kind.rawValue)--\(Self.slug(target.name.id))"
      let number = (taken[id] ?? 0) + 1
      taken[id] = number
      ids[target] = number == 1 ? id : "\(id)--\(number)"
    }
    self.ids = ids
  }

  /// The id of what has a name; nil where the document has no such thing.
  func id(of target: CaptionTarget) -> String? { ids[target] }

  /// The id to write with what has a name; nil for what has none, and where another has it already.
  mutating func claim(_ mark: CaptionMark?) -> String? {
    guard let target = mark?.target, let id = ids[target], claimed.insert(target).inserted else {
      return nil
    }
    return id
  }

  /// The name in what an id may hold: an indicator's may hold anything.
  private static func slug(_ name: String) -> String {
    String(
      name.unicodeScalars.map { scalar -> Character in
        let isKept = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        return isKept ? Character(scalar) : "-"
      })
  }
}
