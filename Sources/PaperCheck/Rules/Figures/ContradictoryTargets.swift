import PaperModel

extension Rule {
  /// Finds targets over several years that contradict the targets of the single years.
  static let contradictoryTargets = ofIndicators(
    "contradictory-targets", .warning,
    page: Page(
      finds:
        "A target over several years that is not the sum of the yearly ones where each year has one, or that is less than those that are stated; and one whose printed words have another number than its value.",
      why:
        "The board agrees to both. If the years add up to something else, one of them was changed and the other forgotten.",
      example:
        "targets:\n  - { for: 2017/18, value: 170 }\n  - { for: 2018/19, value: 68 }\n  - { for: 2017/18 to 2018/19, value: 254 }",
      instead:
        "targets:\n  - { for: 2017/18, value: 186 }\n  - { for: 2018/19, value: 68 }\n  - { for: 2017/18 to 2018/19, value: 254 }",
      doubt:
        "Right for counts and money that add up, and only where every year has a target, or where those stated are more than the whole."
    )
  ) { indicator, _, _ in
    let targets = indicator.fewTargets
    return targets.compactMap { target in
      differing(target)
        ?? (indicator.addsUp ? unsummed(target, among: targets, of: indicator) : nil)
    }
  }

  /// Finds a target whose printed words contain numbers, none of which is its value.
  private static func differing(_ target: Target) -> Finding? {
    guard let number = target.value.number, let shown = target.shown else { return nil }
    let lowered = shown.lowercased()
    let numbers = ProseWord.words(in: shown).compactMap {
      FigureValue(parsing: $0.text).number
    }
    // A year is not a value, and a number before "million" is only part of one.
    guard !numbers.contains(number), numbers.contains(where: { !$0.isYear }),
      !["thousand", "million", "billion"].contains(where: lowered.contains)
    else { return nil }
    return Finding(
      "'\(target.value.typed)' is the target, and what is printed says another number",
      at: target.range, help: "correct 'value:' or 'shown:'")
  }

  private static func unsummed(
    _ target: Target, among targets: some Sequence<Target>, of indicator: Indicator
  ) -> Finding? {
    guard let whole = target.value.number, let months = target.period.months, months > 12 else {
      return nil
    }
    let parts = targets.filter {
      $0.period.isOneYear && target.period.contains($0.period) && $0.value.number != nil
        && $0.value.misfit(with: indicator.unit) == nil
    }
    guard Set(parts.map(\.period.days)).count == parts.count else { return nil }
    let isComplete = parts.count * 12 == months
    guard parts.count > 1, let sum = parts.compactMap(\.value.number).sum(),
      isComplete ? sum != whole : whole < sum
    else { return nil }
    return Finding(
      "'\(target.value.typed)' for \(target.period) is not the sum of its years, which is "
        + "'\(sum.formatted(grouping: ","))'", at: target.range,
      notes: parts.map { Diagnostic.Note("\($0.period): '\($0.value.typed)'", at: $0.range) },
      help: "correct one of them")
  }
}
