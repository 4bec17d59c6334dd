import PaperMarkup
import PaperModel

/// A gap before its areas and groups are looked up.
struct StatedGap: Sendable {
  let id: Placed<String>
  let name: String?
  let area: Placed<String>?
  let group: Placed<String>?
  let against: Placed<String>?
  let over: Placed<String>?
  let range: InputRange
}

/// The keys of areas and groups, and of the gaps between them.
extension IndicatorsKind {
  static let area = Field(
    "area", areaShape(idIsRequired: false),
    "The board's own area, which all figures are about that name no other.",
    example: "{ name: Coventry, code: E08000026 }")
  static let areas = Field(
    "areas", .list(of: areaShape(idIsRequired: true)),
    "Other areas that figures are about, in the order in which tables have them.",
    example: "[{ id: england, name: England, code: E92000001 }]")
  static let groups = Field(
    "groups", .list(of: group(example: "most-deprived", called: "Most deprived tenth")),
    "Groups of people that figures are about, for all indicators.")
  static let scales = Field(
    "scales", .list(of: scale),
    "Groups that together are everybody, in order, over which slope indices are computed.")

  static let indicatorGroups = Field(
    "groups", .list(of: group(example: "looked-after", called: "Children who are looked after")),
    "Groups of people that only figures of this indicator are about.")
  static let gaps = Field(
    "gaps", .list(of: gap),
    "The comparisons of areas and groups that are computed and printed, where the figures are there."
  )
  static let fingertips = Field(
    "fingertips", fingertipsShape,
    """
    Which indicator of Fingertips it is, whose figures `board-paper import fingertips` takes out of a \
    download ([Fingertips.md](Fingertips.md)).
    """,
    example: "{ id: 90366, sex: Male, age: All ages }")

  // MARK: - Areas and groups

  static let areaID = Field(
    "id", .id, "A short name in small letters, by which figures and texts name it.",
    example: "england")
  static let areaName = Required("name", .name, "The name as printed.", example: "England")
  static let areaCode = Field(
    "code", .id, "Its code of the Office for National Statistics, for imports.",
    example: "E92000001")

  private static func areaShape(idIsRequired: Bool) -> Shape<Area> {
    let id = Required(
      "id", .id, areaID.documentation, example: areaID.example)
    return Shape<Area>.record(
      "area", [idIsRequired ? id as any AnyField : areaID, areaName, areaCode]
    ) { record, _ in
      try Area(
        id: idIsRequired ? record[id] : record[areaID], name: record[areaName].value,
        code: record[areaCode]?.value)
    }
  }

  static let groupCategory = Field(
    "category", .text, "What a Fingertips download calls it in its column `Category`.",
    example: "Most deprived decile (IMD2019)")

  private static func group(example: String, called name: String) -> Shape<PopulationGroup> {
    let id = Required(
      "id", .id, "A short name in small letters, by which figures and texts name it.",
      example: example)
    let name = Required("name", .name, "The name as printed.", example: name)
    return Shape<PopulationGroup>.record("group", [id, name, groupCategory]) { record, _ in
      try PopulationGroup(
        id: record[id], name: record[name].value, category: record[groupCategory]?.value)
    }
  }

  static let scaleID = Required(
    "id", .id, "A short name, by which gaps name it.", example: "deprivation")
  static let scaleName = Required(
    "name", .name, "What the groups are called together.", example: "tenths by deprivation")
  static let scaleGroups = Required(
    "groups", .list(of: Shape<Placed<String>>.id),
    "The ids of the groups, the most deprived first.", example: "[most-deprived]")

  static let scale = Shape<GroupScale>.record(
    "scale", [scaleID, scaleName, scaleGroups]
  ) { record, _ in
    try GroupScale(
      id: record[scaleID], name: record[scaleName].value, groups: record[scaleGroups])
  }

  // MARK: - Gaps

  static let gapID = Required(
    "id", .id, "A short name in small letters, by which texts ask for it.", example: "deprivation")
  static let gapName = Field(
    "name", .name, "What it is called. Left out: the names of the two that are compared.",
    example: "Gap by deprivation")
  static let gapGroup = Field(
    "group", .id, "The group that is compared. Left out: everybody.", example: "most-deprived")
  static let gapArea = Field(
    "area", .id, "The area that is compared. Left out: the board's own.")
  static let gapAgainst = Field(
    "against", .id,
    """
    The group or the area that it is compared with. Left out beside `group`: everybody in the area.
    """,
    example: "england")
  static let gapOver = Field(
    "over", .id,
    "The scale over which the slope index of inequality is computed, in place of a comparison of two."
  )

  static let gap = Shape<StatedGap>.record(
    "gap", [gapID, gapName, gapGroup, gapArea, gapAgainst, gapOver],
    oneOf: [gapGroup, gapAgainst, gapOver]
  ) { record, _ in
    try StatedGap(
      id: record[gapID], name: record[gapName]?.value, area: record[gapArea],
      group: record[gapGroup], against: record[gapAgainst], over: record[gapOver],
      range: record.range)
  }

  // MARK: - Fingertips

  static let fingertipsID = Required(
    "id", .text, "The number of the indicator.", example: "90366")
  static let fingertipsSex = Field(
    "sex", .text, "Which sex, as in the download. Left out: the only one.", example: "Male")
  static let fingertipsAge = Field(
    "age", .text, "Which ages, as in the download. Left out: the only ones.", example: "All ages")
  static let fingertipsDecimals = Field(
    "decimals", .count,
    """
    To how many decimal places figures are rounded; more than 6 are taken for 6. Left out: 1; none for \
    counts.
    """, example: "1")

  static let fingertipsShape = Shape<FingertipsKey>.record(
    "indicator of Fingertips", [fingertipsID, fingertipsSex, fingertipsAge, fingertipsDecimals]
  ) { record, _ in
    try FingertipsKey(
      id: record[fingertipsID].value, sex: record[fingertipsSex]?.value,
      age: record[fingertipsAge]?.value,
      decimals: record[fingertipsDecimals].map { min($0.value, 6) })
  }
}
