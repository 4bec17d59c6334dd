import PaperMarkup

/// The header of a paper in rows of two labels and facts.
enum HeaderPairs {
  /// A longer fact would make its column wide and the others narrow.
  private static let mostLetters = 60

  /// The rows in the order of the fields, each of one field or two. A fact of several lines, or a
  /// long one, has a row of its own, and so has the last of an odd number. Nil if no row has two, so
  /// that a table of two columns says as much.
  static func rows(of fields: [Field]) -> [[Field]]? {
    var rows: [[Field]] = []
    var isOpen = false
    for field in fields {
      if isOpen, !isLong(field), let last = rows.indices.last {
        rows[last].append(field)
        isOpen = false
      } else {
        rows.append([field])
        isOpen = !isLong(field)
      }
    }
    return rows.contains { $0.count > 1 } ? rows : nil
  }

  private static func isLong(_ field: Field) -> Bool {
    field.value.contains(.lineBreak) || field.value.plainText.count > mostLetters
  }
}
