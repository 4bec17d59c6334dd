import TestSupport

/// A file with a single thing changed.
enum FileChange {
  static func change(_ tree: YAMLTree, _ generator: inout SeededGenerator) -> YAMLTree {
    // The whole and its kind seldom: whatever is done to them, nothing else is looked at.
    let places = tree.places.filter { $0 != [] && $0 != [0] }
    let place = generator.pick(places.isEmpty || generator.below(10) == 0 ? [[], [0]] : places)
    return tree.with(changed(tree[place], &generator), at: place)
  }

  private static func changed(
    _ value: YAMLTree, _ generator: inout SeededGenerator
  ) -> YAMLTree {
    switch generator.below(8) {
    case 0: return .absent
    case 1: return .list([value])
    case 2: return .map([("colour", value)])
    case 3: return generator.pick([.list([]), .map([]), .quoted(""), .quoted(" ")])
    default: break
    }
    switch value {
    case .plain(let text), .quoted(let text): return scalar(text, &generator)
    case .list(var items):
      let index = generator.below(items.count + 1)
      switch generator.below(3) {
      case 0: items.insert(.absent, at: index)
      case 1 where index < items.count: items.remove(at: index)
      default: items.insert(.plain(generator.pick(words)), at: index)
      }
      return .list(items)
    case .map(var entries):
      let index = generator.below(entries.count + 1)
      switch generator.below(4) {
      case 0: entries.insert(("colour", .plain(generator.pick(words))), at: index)
      case 1 where index < entries.count: entries[index].key += "s"
      case 2 where index < entries.count: entries.append(entries[index])
      default: if index < entries.count { entries.remove(at: index) }
      }
      return .map(entries)
    case .absent: return .plain(generator.pick(words))
    }
  }

  private static func scalar(_ text: String, _ generator: inout SeededGenerator) -> YAMLTree {
    switch generator.below(8) {
    case 0: .quoted(text + "\nanother line")
    case 1: .quoted(String(text.dropLast()))
    case 2: .quoted(text + generator.pick(["x", "0", " ", "/", "%", "-"]))
    case 3: .quoted(text.uppercased())
    case 4: .quoted(generator.pick(markup))
    default: .plain(generator.pick(words))
    }
  }

  /// What is more than text to who reads it.
  static let markup = [
    "${PI1.ytd}", "${PI1", "${minute 66}", "${x y z}", "{{nmae}}", "{{day}}", "{{#a}}", "# Heading",
    "<b>a</b>", "*a*", "[a](b)", "![a](b)",
  ]

  /// Words that are right in some places and wrong in most.
  static let words = [
    "7", "-1", "0", "99999", "3.5", "14:00", "25:00", "24.00", "no", "maybe", "~", "null", "A b",
    "2018-02-31", "2018-2-5", "1900-02-29", "2018-13-01", "0000-02-29", "2018-02-05",
    "every 11 years", "every months", "2017/19", "Q5 2017/18", "Smarch 2017", "101%", "10 %",
    "9th", "é", "0/15", "66/", "/a", "a/", "a b/c", "ftp://x", "https://a b", "2.", "ii)",
    "draft", "none", "green", "2017/18", "10%",
  ]
}
