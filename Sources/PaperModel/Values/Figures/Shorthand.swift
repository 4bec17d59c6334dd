/// A code in square brackets that replaces a value or qualifies one: `[x]`, `[e2]`.
///
/// The codes are those of the Government Analysis Function and of the Welsh Government's list of
/// shorthand. They are always in lower case. `[low]` is read as `[k]`.
package struct Shorthand: Hashable, Sendable {
  package enum Code: String, Hashable, Sendable, CaseIterable {
    case average = "a"
    case breakInSeries = "b"
    case confidential = "c"
    case estimated = "e"
    case forecast = "f"
    case low = "k"
    case notSignificant = "ns"
    case provisional = "p"
    case revised = "r"
    case significant = "s"
    case verySignificant = "ss"
    case highlySignificant = "sss"
    case total = "t"
    case lowReliability = "u"
    case noneRecorded = "w"
    case notAvailable = "x"
    case notApplicable = "z"
  }

  package let code: Code
  /// The number, 1…99, that distinguishes several uses of the same code: 2 in `[e2]`.
  package let number: Int?

  /// The code for a figure that was not supplied.
  package static let notAvailable = Shorthand(plain: .notAvailable)
  /// The code for a figure that is not measured.
  package static let notApplicable = Shorthand(plain: .notApplicable)

  private init(plain code: Code) { (self.code, number) = (code, nil) }

  /// Nil for a number outside 1…99.
  package init?(_ code: Code, number: Int? = nil) {
    if let number, !(1...99).contains(number) { return nil }
    (self.code, self.number) = (code, number)
  }

  /// Parses one code with its brackets, such as `[x]` or `[e2]`; nil for any other text.
  package init?(parsing text: some StringProtocol) {
    guard text.utf8.count <= 7, text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    let inside = text.dropFirst().dropLast()
    let letters = inside.prefix { ("a"..."z").contains($0) }
    let digits = inside.dropFirst(letters.count)
    guard let code = letters == "low" ? Code.low : Code(rawValue: String(letters)) else {
      return nil
    }
    guard !digits.isEmpty else {
      self.init(code)
      return
    }
    guard digits.first != "0", let value = digitValue(digits.utf8, count: digits.utf8.count) else {
      return nil
    }
    self.init(code, number: value)
  }

  /// Whether it replaces a value; other codes qualify the value beside them.
  package var replacesValue: Bool {
    switch code {
    case .confidential, .low, .noneRecorded, .notAvailable, .notApplicable: true
    case .average, .breakInSeries, .estimated, .forecast, .notSignificant, .provisional, .revised,
      .significant, .verySignificant, .highlySignificant, .total, .lowReliability:
      false
    }
  }

  /// The meaning of the code, as printed in the explanation above a table.
  package var meaning: String {
    switch code {
    case .average: "average"
    case .breakInSeries: "break in series"
    case .confidential: "confidential"
    case .estimated: "estimated"
    case .forecast: "forecast"
    case .low: "low figure, which appears as zero when rounded"
    case .notSignificant: "not statistically significant"
    case .provisional: "provisional"
    case .revised: "revised"
    case .significant: "statistically significant at 5% level"
    case .verySignificant: "statistically significant at 1% level"
    case .highlySignificant: "statistically significant at 0.1% level"
    case .total: "total"
    case .lowReliability: "low reliability"
    case .noneRecorded: "none recorded in survey"
    case .notAvailable: "not available"
    case .notApplicable: "not applicable"
    }
  }
}

extension Shorthand: CustomStringConvertible {
  /// The code as written in a cell: `[e2]`.
  package var description: String { "[\(code.rawValue)\(number.map(String.init) ?? "")]" }
}
