/// The way from a scope to the objects of a collection, through the collections that hold it:
/// `aim`, `action` for each action of each aim.
package struct CollectionPath: Hashable, Sendable {
  /// The names of the collections, the outermost first; never empty.
  package let names: [String]
}

extension TemplateNames {
  /// The nearest collection of a name, within this scope or within its collections; nil for none.
  package func path(to collection: String) -> CollectionPath? {
    var level: [(path: [String], names: TemplateNames)] = [([], self)]
    for _ in 0..<Self.deepest {
      var next: [(path: [String], names: TemplateNames)] = []
      for (path, names) in level {
        if case .scope? = names.entries[collection]?.kind {
          return CollectionPath(names: path + [collection])
        }
        for (name, entry) in names.entries.sorted(by: { $0.key < $1.key }) {
          if case .scope(let inner) = entry.kind { next.append((path + [name], inner)) }
        }
      }
      level = next
    }
    return nil
  }

  /// The names that a row of a table over a collection can use: those of the collection, and of what
  /// it is found in anywhere below this scope; nil where there is no such collection.
  package func names(ofRow collection: String) -> TemplateNames? {
    names(ofRow: collection, depth: 0)
  }

  private func names(ofRow collection: String, depth: Int) -> TemplateNames? {
    guard depth < Self.deepest else { return nil }
    var found: TemplateNames?
    for (name, entry) in entries.sorted(by: { $0.key < $1.key }) {
      guard case .scope(let inner) = entry.kind else { continue }
      let row = name == collection ? inner : inner.names(ofRow: collection, depth: depth + 1)
      guard let row else { continue }
      found = (found ?? TemplateNames([:])).merging(row)
    }
    return found?.merging(self)
  }

  /// The names of the collections of this scope, and of those within them.
  package var collections: Set<String> {
    entries.reduce(into: []) { collections, entry in
      guard case .scope(let inner) = entry.value.kind else { return }
      collections.insert(entry.key)
      collections.formUnion(inner.collections)
    }
  }

  /// The names with those of an outer scope, which they hide.
  package func merging(_ outer: TemplateNames) -> TemplateNames {
    TemplateNames(
      entries.merging(outer.entries) { own, _ in own },
      records: records + outer.records.filter { !records.contains($0) })
  }

  /// How many collections within one another are searched.
  private static let deepest = 4
}

extension TemplateNames {
  /// The names with more facts about each record, here and in all collections.
  /// - Parameter facts: the facts, by the names of the records. A name that is there already keeps its
  ///   meaning.
  package func adding(_ facts: [String: [String: Entry]]) -> TemplateNames {
    guard !facts.isEmpty else { return self }
    var entries = mappingCollections { $0.adding(facts) }
    for record in records {
      for (name, entry) in facts[record] ?? [:] where entries[name] == nil {
        entries[name] = entry
      }
    }
    return TemplateNames(entries, records: records)
  }

  /// The names with tables over their collections, here and in all collections.
  package func adding(
    tables: [(name: String, row: String, table: TableTemplate)]
  ) -> TemplateNames {
    guard !tables.isEmpty else { return self }
    var entries = mappingCollections { $0.adding(tables: tables) }
    for (name, row, table) in tables where entries[name] == nil {
      if let path = path(to: row) {
        entries[name] = Entry(.table(table, rows: path), "The table of the house's own.")
      }
    }
    return TemplateNames(entries, records: records)
  }

  /// The entries, with the names of each collection changed.
  private func mappingCollections(
    _ change: (TemplateNames) -> TemplateNames
  ) -> [String: Entry] {
    entries.mapValues { entry in
      switch entry.kind {
      case .scope(let names): Entry(.scope(change(names)), entry.documentation)
      case .text, .day, .line, .blocks, .flag, .table: entry
      }
    }
  }
}
