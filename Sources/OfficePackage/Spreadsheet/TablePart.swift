extension Sheet.Table {
  /// Reads a table; nil if it does not state its range.
  init?(_ table: XMLElement) {
    let attributes = table.attributes
    guard let block = attributes["ref"].flatMap(CellBlock.init) else { return nil }
    let filter = table["autoFilter"]
    let hidden = filter?.all("filterColumn").filter { $0.attributes.isTrue("hiddenButton") } ?? []
    let style = table["tableStyleInfo"]?.attributes["name"]
    self.init(
      name: EscapedText.decoded(attributes["displayName"] ?? attributes["name"] ?? ""),
      block: block,
      columns: (table["tableColumns"]?.all("tableColumn") ?? []).map {
        EscapedText.decoded($0.attributes["name"] ?? "")
      },
      hasHeader: attributes["headerRowCount"].map { $0 != "0" } ?? true,
      totals: attributes["totalsRowCount"].flatMap { Int($0) }.map { min(max($0, 0), 1) } ?? 0,
      hasFilterButtons: filter != nil && hidden.count < block.columns.count,
      style: style?.isEmpty == false && style != "None" ? style : nil)
  }
}
