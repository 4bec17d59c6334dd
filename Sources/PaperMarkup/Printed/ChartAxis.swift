/// The axis of a chart: from zero, or a round number below the lowest, to a round number above the
/// highest.
package struct ChartAxis: Hashable, Sendable {
  /// A number that is written at the axis.
  package struct Tick: Hashable, Sendable {
    package let value: Double
    package let text: String
  }

  /// A number with few digits: `digits` times ten to the power of `exponent`.
  package struct RoundNumber: Hashable, Sendable, CustomStringConvertible {
    package let digits: Int
    /// From -20 to 18.
    package let exponent: Int

    package var value: Double {
      exponent < 0
        ? Double(digits) / powerOfTen(-exponent) : Double(digits) * powerOfTen(exponent)
    }

    /// Plain digits, such as `-0.25`.
    package var description: String {
      let text = String(digits.magnitude)
      let sign = digits < 0 ? "-" : ""
      guard exponent < 0, digits != 0 else {
        return sign + text + String(repeating: "0", count: digits == 0 ? 0 : exponent)
      }
      let padded = String(repeating: "0", count: max(0, 1 - exponent - text.utf8.count)) + text
      let part = padded.suffix(-exponent)
      let places = part.lastIndex { $0 != "0" }.map { part[...$0] } ?? ""
      return sign + padded.dropLast(-exponent) + (places.isEmpty ? "" : "." + places)
    }

    fileprivate func times(_ factor: Int) -> Self {
      Self(digits: digits * factor, exponent: exponent)
    }
  }

  /// Zero or less.
  package let lowest: Double
  /// Zero or more.
  package let highest: Double
  /// Zero, and the ends of the axis. An end close to zero has none, so that two are never written over
  /// each other; nor has an axis of numbers that are too large or too small to be written.
  package let ticks: [Tick]

  /// An axis with room for all numbers; those that are not finite are passed over.
  package init(over numbers: [Double], text: (RoundNumber) -> String) {
    let finite = numbers.filter(\.isFinite)
    let least = finite.reduce(0, min)
    let most = finite.reduce(0, max)
    let zero = RoundNumber(digits: 0, exponent: 0)
    guard let step = Self.step(from: least, to: most) else {
      (lowest, highest) = (least, most)
      ticks = least == most ? [Tick(value: 0, text: text(zero))] : []
      return
    }
    let below = Self.steps(of: step, upTo: -least)
    let above = Self.steps(of: step, upTo: most)
    let ends = (step.times(-below), step.times(above))
    (lowest, highest) = (ends.0.value, ends.1.value)
    ticks =
      (below > 0 && 2 * below >= above ? [ends.0] : []).map {
        Tick(value: $0.value, text: text($0))
      }
      + [Tick(value: 0, text: text(zero))]
      + (above > 0 && 2 * above >= below ? [ends.1] : []).map {
        Tick(value: $0.value, text: text($0))
      }
  }

  /// The least of 1, 2, 2.5 and 5, times a power of ten, of which some five make up the whole; nil for
  /// nothing, and where it would have too many digits.
  private static func step(from least: Double, to most: Double) -> RoundNumber? {
    let size = max(-least, most)
    guard size >= 1e-17, size <= 1e18 else { return nil }
    let wanted = (most - least) / 5
    for exponent in -20...18 {
      for (digits, shift) in [(1, 0), (2, 0), (25, -1), (5, 0)] {
        let step = RoundNumber(digits: digits, exponent: exponent + shift)
        if exponent + shift >= -20, step.value >= wanted { return step }
      }
    }
    return nil
  }

  /// How many steps reach a number. What binary fractions add to a number is no reason for another.
  private static func steps(of step: RoundNumber, upTo number: Double) -> Int {
    Int((number / step.value - 1e-9).rounded(.up))
  }
}

/// Ten to the power of a number from 0 to 22, of which all are exact.
private func powerOfTen(_ power: Int) -> Double {
  (0..<min(power, 22)).reduce(1) { product, _ in product * 10 }
}
