/// Ids made of titles, each once.
package struct Slugs {
  private static let mostLetters = 48
  private var taken: Set<String>

  package init(taken: Set<String> = []) { self.taken = taken }

  /// - Parameter otherwise: the id of a title of which nothing can be in an id.
  package mutating func id(
    for title: String, orElse otherwise: String = "indicator"
  ) -> String {
    let words = title.lowercased().unicodeScalars.split {
      !(("a"..."z").contains($0) || ("0"..."9").contains($0))
    }
    var wish = ""
    for word in words where wish.utf8.count + word.count < Self.mostLetters {
      wish += (wish.isEmpty ? "" : "-") + String(String.UnicodeScalarView(word))
    }
    let isWord = wish.unicodeScalars.first.map { ("a"..."z").contains($0) } ?? false
    let base = isWord ? wish : wish.isEmpty ? otherwise : "i-\(wish)"
    var id = base
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }

  /// An id as it is, which no title gets any more.
  mutating func taking(_ id: String) -> String {
    taken.insert(id.lowercased())
    return id
  }
}
