package import PaperMarkup
package import PaperModel

/// The tables of an action plan for a workbook, in which each row can be read alone.
package enum PlanTables {
  /// The tables of the plan of an appendix: those that only the house has, or else the usual one of each
  /// group. None for an appendix without a plan.
  package static func tables(of appendix: Appendix, in paper: PrintedPaper) -> [Table] {
    guard appendix.plan != nil,
      let printed = paper.appendices
        .first(where: { $0.appendix.title.range == appendix.title.range })
    else { return [] }
    let house = paper.house
    let names = Records.appendix.names.adding(HouseNames.entries(house.fields))
    let own = house.ownTables.filter { ["aim", "action"].contains($0.row.value) }
      .compactMap { table in
        names.path(to: table.row.value).flatMap {
          table.table.flat(Records.appendix, of: printed, names: names, rows: $0)
        }
      }
    return own.isEmpty ? printed.planTables : own
  }
}
