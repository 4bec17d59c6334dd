extension Contents {
  /// The headings as a list of links to the anchors that GitHub and others give them.
  var list: List {
    var anchors = MarkdownAnchors()
    let levels = levels
    var items: [[Block]] = []
    for heading in headings {
      let anchor = anchors.anchor(of: heading.text)
      guard levels.contains(heading.level) else { continue }
      let line = Block.paragraph([
        .link(destination: "#" + anchor, [.text(heading.text)])
      ])
      if heading.level == levels.lowerBound || items.isEmpty {
        items.append([line])
      } else {
        items[items.count - 1].appendItem([line])
      }
    }
    return List(marker: .bullet, items: items)
  }
}

extension [Block] {
  /// Appends an item to the list at the end, which is begun if there is none.
  fileprivate mutating func appendItem(_ item: [Block]) {
    guard case .list(var list)? = last else {
      append(.list(List(marker: .bullet, items: [item])))
      return
    }
    list.items.append(item)
    self[count - 1] = .list(list)
  }
}

/// The anchors of headings as GitHub makes them: letters, digits, hyphens and underscores in lower
/// case, with a hyphen for each space, and a number after those that are taken.
struct MarkdownAnchors {
  private var taken: [String: Int] = [:]

  mutating func anchor(of heading: String) -> String {
    var anchor = ""
    for scalar in heading.lowercased().unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil || scalar == "-" || scalar == "_"
        || properties.generalCategory == .nonspacingMark
      {
        anchor.unicodeScalars.append(scalar)
      } else if scalar == " " {
        anchor += "-"
      }
    }
    let number = taken[anchor, default: 0]
    taken[anchor] = number + 1
    return number == 0 ? anchor : "\(anchor)-\(number)"
  }
}
