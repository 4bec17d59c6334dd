package import PaperMarkup

/// A table that only this house has: a name in its templates, in whose place the table is printed.
package struct HouseOwnTable: Sendable {
  package let name: Placed<String>
  /// The collection that has a row for each of its things, such as `action`.
  package let row: Placed<String>
  package let table: TableTemplate

  package init(name: Placed<String>, row: Placed<String>, table: TableTemplate) {
    self.name = name
    self.row = row
    self.table = table
  }
}
