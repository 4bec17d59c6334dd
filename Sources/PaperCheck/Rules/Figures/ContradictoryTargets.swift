import PaperModel

extension Rule {
  /// The targets of the years make up that of all of them.
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

  /// The words that are printed in place of a value have numbers, and none is the value.
  private static func differing(_ target: Target) -> Finding? {
    guard let number = target.value.number, let shown = target.shown else { return nil }
    let lowered = shown.lowercased()
    let numbers = ProseWord.words(in: shown).compactMap {
      FigureValue(parsing: $0.text).number
    }
    // A number that is a year is none, and what stands before "million" is a part of one.
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
    let sum = parts.compactMap(\.value.number).sum()
    let isComplete = parts.count * 12 == months
    guard parts.count > 1, isComplete ? sum != whole : whole < sum else { return nil }
    return Finding(
      "'\(target.value.typed)' for \(target.period) is not the sum of its years, which is "
        + "'\(sum.formatted(grouping: ","))'", at: target.range,
      notes: parts.map { Diagnostic.Note("\($0.period): '\($0.value.typed)'", at: $0.range) },
      help: "correct one of them")
  }
}
