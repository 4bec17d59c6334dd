/// What an edition of a framework contains, by which it is compared with a later one.
package struct FrameworkOutline: Sendable {
  struct Principle: Sendable {
    let id: String
    let title: String
    /// The ids of its indicators.
    let indicators: [String]
  }

  /// A name as printed, and folded for comparison.
  struct Name: Sendable {
    let key: [UInt8]
    let name: String
    /// The ids of the principles whose tables name it.
    let homes: Set<String>

    init(_ named: FrameworkWork.Named, in framework: Framework) {
      key = NameRegister.folded(named.name)
      name = named.name
      homes = Set(named.uses.map { framework.principles[$0.principle].id.value })
    }
  }

  let principles: [Principle]
  /// The titles of indicators, by id.
  let indicatorTitles: [String: String]
  /// In their order.
  let programmes: [Name]
  /// In their order.
  let partners: [Name]

  package init(_ framework: Framework, board: Board?) {
    let work = FrameworkWork(framework, board: board)
    principles = framework.principles.map { principle in
      Principle(
        id: principle.id.value, title: principle.title.value,
        indicators: principle.indicators.map(\.value))
    }
    indicatorTitles = Dictionary(
      framework.indicatorSets.flatMap(\.indicators).map { ($0.id.value, $0.title.value) }
    ) { first, _ in first }
    programmes = work.programmes.map { Name($0, in: framework) }
    partners = work.partners.map { Name($0, in: framework) }
  }
}

/// A difference between two editions of a framework.
package struct FrameworkChange: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case new, dropped, changed
  }

  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case principle, indicator, programme, partner
  }

  package let kind: Kind
  package let subject: Subject
  /// What it is called now or, if it is no longer there, what it was called.
  package let name: String
  /// What it was called before, or the principle that it belonged to; nil for what did not change.
  package let before: String?

  /// The differences, by subject, each in the order of the new edition with what was dropped last.
  package static func changes(
    from old: FrameworkOutline, to new: FrameworkOutline
  ) -> [FrameworkChange] {
    principles(old, new) + indicators(old, new)
      + moved(old, new) + names(.programme, old.programmes, new.programmes)
      + names(.partner, old.partners, new.partners)
  }

  private static func principles(
    _ old: FrameworkOutline, _ new: FrameworkOutline
  ) -> [FrameworkChange] {
    let before = Dictionary(old.principles.map { ($0.id, $0.title) }) { first, _ in first }
    let ids = Set(new.principles.map(\.id))
    return new.principles.compactMap { principle in
      guard let title = before[principle.id] else {
        return FrameworkChange(kind: .new, subject: .principle, name: principle.title, before: nil)
      }
      return title == principle.title
        ? nil
        : FrameworkChange(
          kind: .changed, subject: .principle, name: principle.title, before: title)
    }
      + old.principles.filter { !ids.contains($0.id) }.map {
        FrameworkChange(kind: .dropped, subject: .principle, name: $0.title, before: nil)
      }
  }

  private static func indicators(
    _ old: FrameworkOutline, _ new: FrameworkOutline
  ) -> [FrameworkChange] {
    let (before, now) = (old.homes, new.homes)
    var seen: Set<String> = []
    let ids = new.principles.flatMap(\.indicators).filter { seen.insert($0).inserted }
    var dropped: Set<String> = []
    return ids.compactMap { id -> FrameworkChange? in
      let name = new.indicatorTitles[id] ?? id
      guard let homes = before[id] else {
        return FrameworkChange(kind: .new, subject: .indicator, name: name, before: nil)
      }
      if let title = old.indicatorTitles[id], title != name {
        return FrameworkChange(kind: .changed, subject: .indicator, name: name, before: title)
      }
      guard Set(homes.map(\.id)) != Set((now[id] ?? []).map(\.id)) else { return nil }
      return FrameworkChange(
        kind: .changed, subject: .indicator, name: name,
        before: homes.map(\.title).joined(separator: ", "))
    }
      + old.principles.flatMap(\.indicators)
      .filter { !seen.contains($0) && dropped.insert($0).inserted }.map {
        FrameworkChange(
          kind: .dropped, subject: .indicator, name: old.indicatorTitles[$0] ?? $0, before: nil)
      }
  }

  /// The programmes that serve other principles than before.
  private static func moved(
    _ old: FrameworkOutline, _ new: FrameworkOutline
  ) -> [FrameworkChange] {
    let before = Dictionary(old.programmes.map { ($0.key, $0.homes) }) { first, _ in first }
    return new.programmes.compactMap { programme in
      guard let homes = before[programme.key], !homes.isEmpty, !programme.homes.isEmpty,
        homes != programme.homes
      else { return nil }
      let titles = old.principles.filter { homes.contains($0.id) }.map(\.title)
      return FrameworkChange(
        kind: .changed, subject: .programme, name: programme.name,
        before: titles.joined(separator: ", "))
    }
  }

  private static func names(
    _ subject: Subject, _ old: [FrameworkOutline.Name], _ new: [FrameworkOutline.Name]
  ) -> [FrameworkChange] {
    let (before, now) = (Set(old.map(\.key)), Set(new.map(\.key)))
    return new.filter { !before.contains($0.key) }.map {
      FrameworkChange(kind: .new, subject: subject, name: $0.name, before: nil)
    }
      + old.filter { !now.contains($0.key) }.map {
        FrameworkChange(kind: .dropped, subject: subject, name: $0.name, before: nil)
      }
  }
}

extension FrameworkOutline {
  /// The principles of each indicator.
  fileprivate var homes: [String: [Principle]] {
    principles.reduce(into: [:]) { homes, principle in
      for id in principle.indicators { homes[id, default: []].append(principle) }
    }
  }
}
