extension Meeting {
  /// The items and sub-items in their order, those too whose id another has.
  package var allItems: [AgendaItem] { agenda.flatMap { [$0] + $0.items } }

  /// The items and sub-items in their order; of one id the first.
  package var items: [AgendaItem] {
    var seen: Set<String> = []
    return allItems.filter { seen.insert($0.id.value).inserted }
  }

  /// Whether the public is kept out while an item or sub-item is considered.
  package func isPrivate(_ item: AgendaItem) -> Bool { privateItems.contains(item.id.value) }

  /// The items and sub-items for which the public is kept out, by their ids.
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

  /// The item or sub-item of an id.
  package func item(_ id: String) -> AgendaItem? {
    for item in agenda {
      if item.id.value == id { return item }
      if let inner = item.items.first(where: { $0.id.value == id }) { return inner }
    }
    return nil
  }
}
