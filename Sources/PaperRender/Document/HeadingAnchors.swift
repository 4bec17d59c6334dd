import PaperMarkup

/// The ids of headings, by which they are linked. They are made of the words, so that links stay
/// valid when other sections are inserted before.
struct HeadingAnchors {
  /// The ids, in the order of the headings.
  let ids: [String]

  /// - Parameter withNotes: whether the page has notes, whose ids are then reserved.
  init(_ blocks: [Block], withNotes: Bool = false) {
    // Ids that the frame of the page uses. The ids of tables, such as `table--1`, cannot collide.
    var taken = ["main": 1, "contents": 1]
    var ids: [String] = []
    for case .heading(_, let line) in blocks {
      let slug = Self.slug(line.plainText)
      // Counts on from the last number for the slug, so that a thousand equal headings take linear
      // time. No slug ends in two hyphens and a number.
      let isOfNotes = withNotes && (slug == "notes" || slug.hasPrefix("note-"))
      let number = (taken[slug] ?? (isOfNotes ? 1 : 0)) + 1
      taken[slug] = number
      ids.append(number == 1 ? slug : "\(slug)--\(number)")
    }
    self.ids = ids
  }

  /// The letters and digits of a text in lower case, with one hyphen for each run of other
  /// characters, and without the number at the start of a heading.
  private static func slug(_ text: String) -> String {
    var slug = ""
    var isNumber = true
    // Long ids are of no use.
    for scalar in text.unicodeScalars.prefix(400) {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug += scalar.properties.lowercaseMapping
        if scalar.properties.isAlphabetic { isNumber = false }
      } else if scalar == " " || scalar == "\u{A0}", isNumber {
        slug = ""
      } else if !slug.isEmpty, slug.last != "-" {
        slug += "-"
      }
      if slug.utf8.count > 60 { break }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "section" : slug
  }
}
