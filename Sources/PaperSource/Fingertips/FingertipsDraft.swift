import PaperMarkup
package import PaperModel

/// A set of indicators drafted from the rows of a download: one for each indicator, sex and age of an
/// area.
package struct FingertipsDraft {
  private struct Kind: Hashable {
    let id: String
    let sex: String
    let age: String
  }

  /// The code of the country, with which areas are compared.
  private static let country = "E92000001"

  private let area: String
  private var name: String?
  private var parent: (code: String, name: String)?
  private var hasCountry = false
  private var kinds: [(kind: Kind, name: String)] = []
  private var seen: Set<Kind> = []
  private var categories: [String] = []
  private var seenCategories: Set<String> = []

  /// - Parameter area: the code of the board's own area.
  package init(area: String) { self.area = area }

  /// Takes a row of any area.
  package mutating func take(_ row: FingertipsRow) {
    if row.areaCode == Self.country { hasCountry = true }
    guard row.areaCode == area else { return }
    name = name ?? row.areaName
    if parent == nil, row.parentCode.hasPrefix("E12"), Self.isCode(row.parentCode) {
      parent = (row.parentCode, row.parentName)
    }
    let kind = Kind(id: row.indicator, sex: row.sex, age: row.age)
    if seen.insert(kind).inserted { kinds.append((kind, row.name)) }
    if !row.category.isEmpty, seenCategories.insert(row.category).inserted {
      categories.append(row.category)
    }
  }

  /// Whether the download has anything about the area.
  package var isEmpty: Bool { kinds.isEmpty }

  /// The set as it would be read.
  package var set: IndicatorSet {
    let place = InputRange.start(of: "")
    func placed(_ text: String) -> Placed<String> { Placed(text, at: place) }
    let indicators = entries.map { entry in
      Indicator(
        id: placed(entry.id), title: placed(entry.title), unit: entry.unit, yearToDate: .latest,
        fingertips: FingertipsKey(id: entry.kind.id, sex: entry.kind.sex, age: entry.kind.age))
    }
    return IndicatorSet(
      range: place, path: "", title: "", baseline: nil, indicators: indicators,
      records: PopulationRecords([]),
      populations: Populations(
        own: Area(name: name ?? "", code: area),
        areas: areas.map { Area(id: placed($0.id), name: $0.name, code: $0.code) },
        groups: groups.map {
          PopulationGroup(id: placed($0.id), name: $0.category, category: $0.category)
        }),
      judgements: [], comparators: [])
  }

  /// The text of the file of indicators.
  /// - Parameter figures: the path of the file of figures, relative to it.
  package func text(figures: String) -> String {
    var lines = [
      "kind: indicators", "title: Outcomes", "figures: \(YAMLQuoting.quoted(figures))",
      "area: { name: \(YAMLQuoting.quoted(name ?? area)), code: \(area) }",
    ]
    if !areas.isEmpty { lines.append("areas:") }
    for one in areas {
      lines.append(
        "  - { id: \(one.id), name: \(YAMLQuoting.quoted(one.name)), code: \(one.code) }")
    }
    if !groups.isEmpty {
      lines += ["", "# Shorten the names as they are to be printed.", "groups:"]
    }
    for group in groups {
      let text = YAMLQuoting.quoted(group.category)
      lines.append("  - { id: \(group.id), name: \(text), category: \(text) }")
    }
    lines += [
      "",
      "# A download states neither units nor which way is better. Check each 'unit:', and add",
      "# 'better: higher' or 'better: lower', without which it is not said who is worse off.",
      "indicators:",
    ]
    for entry in entries {
      lines += [
        "  - id: \(entry.id)", "    title: \(YAMLQuoting.quoted(entry.title))",
        "    unit: \(entry.unit.rawValue)",
        "    fingertips: { id: \(Self.number(entry.kind.id)), sex: \(YAMLQuoting.quoted(entry.kind.sex)), "
          + "age: \(YAMLQuoting.quoted(entry.kind.age)) }",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension FingertipsDraft {
  private typealias Entry = (kind: Kind, id: String, title: String, unit: FigureUnit)

  private var entries: [Entry] {
    var ids = Slugs()
    return kinds.map { kind, name in
      let alike = kinds.filter { $0.kind.id == kind.id }
      let hasSexes = alike.contains { $0.kind.sex != kind.sex }
      let hasAges = alike.contains { $0.kind.age != kind.age }
      let apart = (hasSexes ? [kind.sex] : []) + (hasAges ? [kind.age] : [])
      let title = ([name] + apart).joined(separator: ", ")
      return (kind, ids.id(for: title), title, Self.unit(of: name))
    }
  }

  private var areas: [(id: String, name: String, code: String)] {
    let region = parent.map { [(id: "region", name: $0.name, code: $0.code)] } ?? []
    return region + (hasCountry ? [(id: "england", name: "England", code: Self.country)] : [])
  }

  private var groups: [(id: String, category: String)] {
    var ids = Slugs(taken: ["region", "england"])
    return categories.map { (ids.id(for: $0), $0) }
  }

  /// The unit as far as the name of an indicator tells it.
  private static func unit(of name: String) -> FigureUnit {
    let text = name.lowercased()
    let isShare = ["%", "percent", "proportion", "prevalence", "coverage"].contains {
      text.contains($0)
    }
    return isShare ? .percent : .rate
  }

  private static func number(_ id: String) -> String { isCode(id) ? id : YAMLQuoting.quoted(id) }

  /// Whether a text is of letters and digits alone.
  private static func isCode(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0.isLetter || $0.isDigit }
  }
}
