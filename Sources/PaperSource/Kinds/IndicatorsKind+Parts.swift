import PaperModel

extension IndicatorsKind {
  static let ownerOrganisation = Field(
    "organisation", .id, "The id of an organisation of the board.", example: "ccc-place")
  static let ownerContact = Field(
    "contact", .text, "The name of a person there.", example: "A. N. Other")

  static let ownerShape = Shape<Indicator.Owner>.record(
    "owner", [ownerOrganisation, ownerContact]
  ) { record, _ in
    Indicator.Owner(
      organisation: record[ownerOrganisation], contact: record[ownerContact]?.value)
  }

  static let targetFor = Field(
    "for", .period, required: true, "The year, or the years, or the quarter.",
    example: "2017/18")
  static let targetValue = Field(
    "value", .figure, required: true, "The target.", example: "452")
  static let targetShown = Field(
    "shown", .text,
    "The text that tables print in place of the value; prose that asks for it gets the value.")
  static let targetUnder = Field(
    "under", .period, "The year in whose column it is printed, where that is another.")

  static let target = Shape<Target>.record(
    "target", [targetFor, targetValue, targetShown, targetUnder]
  ) { record, _ in
    guard let period = record[targetFor], let value = record[targetValue] else { return nil }
    return Target(
      for: period.value, value: value.value, shown: record[targetShown]?.value,
      under: record[targetUnder]?.value, range: value.range, periodRange: period.range)
  }

  static let judgementPeriod = Field(
    "period", .period, required: true, "The period that is judged.", example: "Q2 2017/18")
  static let judgementStatus = Field(
    "status", Shape<JudgedStatus>.choice, required: true, "The status.", example: "amber")
  static let judgementReason = Field(
    "reason", .text, required: true, "Why.", example: "Two returns …")

  /// A status that somebody judged, as a function of the id of its indicator.
  static let judgement = Shape<@Sendable (String) -> StatedJudgement>.record(
    "judgement", [judgementPeriod, judgementStatus, judgementReason]
  ) { record, _ in
    guard let period = record[judgementPeriod], let status = record[judgementStatus],
      let reason = record[judgementReason]
    else { return nil }
    let judged = OwnerJudgement(status.status, reason: reason.value, at: period.range)
    return { id in StatedJudgement(indicator: id, period: period.value, judgement: judged) }
  }

  static let comparatorID = Field(
    "id", .id, required: true, "The name by which texts ask for it.", example: "england")
  static let comparatorName = Field(
    "name", .text, required: true, "The name.", example: "England")
  static let comparatorFigures = Field(
    "figures", .list(of: comparatorFigure), required: true, "Its figures.")
  static let comparatorPeriod = Field(
    "period", .period, required: true, "The period.", example: "2016/17")
  static let comparatorValue = Field(
    "value", .figure, required: true, "The figure.", example: "6.2%")

  static let comparatorFigure = Shape<ComparatorFigure>.record(
    "comparator's figure", [comparatorPeriod, comparatorValue]
  ) { record, _ in
    guard let period = record[comparatorPeriod], let value = record[comparatorValue] else {
      return nil
    }
    return ComparatorFigure(period: period.value, value: value.value)
  }

  /// A comparator, as a function of the id of its indicator.
  static let comparator = Shape<@Sendable (String) -> Comparator>.record(
    "comparator", [comparatorID, comparatorName, comparatorFigures]
  ) { record, _ in
    guard let id = record[comparatorID], let name = record[comparatorName],
      let figures = record[comparatorFigures]
    else { return nil }
    return { Comparator(indicator: $0, id: id, name: name.value, figures: figures) }
  }
}

extension JudgedStatus {
  fileprivate var status: Status {
    switch self {
    case .green: .green
    case .amber: .amber
    case .red: .red
    }
  }
}
