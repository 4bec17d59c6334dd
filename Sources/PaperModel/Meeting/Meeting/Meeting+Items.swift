extension Meeting {
  /// The items and sub-items in order, including those with a duplicate id.
  package var allItems: [AgendaItem] { agenda.flatMap { [$0] + $0.items } }

  /// The items and sub-items in order; of those with the same id only the first.
  package var items: [AgendaItem] {
    var seen: Set<String> = []
    return allItems.filter { seen.insert($0.id.value).inserted }
  }

  /// Whether the public is excluded while an item or sub-item is considered.
  package func isPrivate(_ item: AgendaItem) -> Bool { privateItems.contains(item.id.value) }

  /// The ids of the items and sub-items for which the public is excluded.
  package var privateItems: Set<String> {
    var ids: Set<String> = []
    for item in agenda {
      if item.exemption != nil { ids.insert(item.id.value) }
      for part in item.items where item.exemption != nil || part.exemption != nil {
        ids.insert(part.id.value)
      }
    }
    return ids
  }

  /// The item or sub-item with this id.
  package func item(_ id: String) -> AgendaItem? {
    for item in agenda {
      if item.id.value == id { return item }
      if let inner = item.items.first(where: { $0.id.value == id }) { return inner }
    }
    return nil
  }
}
