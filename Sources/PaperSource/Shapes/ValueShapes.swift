import PaperMarkup
import PaperModel

extension Shape where Value == Placed<FigureValue> {
  /// The value of a cell in a table of indicators.
  static var figure: Self {
    Shape<SourceText>.prose(.figure).map { source, _ in
      Placed(FigureValue(parsing: source.text), at: source.range)
    }
  }
}

extension Shape where Value == Fraction {
  /// A part of a whole such as `10%`.
  static var percentage: Self {
    parsed(.percentage, "is not a whole percentage", help: "write for example '10%'") { source in
      guard source.text.hasSuffix("%"), let number = Int(source.text.dropLast()),
        (0...100).contains(number)
      else { return nil }
      return Fraction(number, over: 100)
    }
  }
}

extension Shape where Value == Placed<CalendarDate> {
  /// A date as `2018-02-05`, or as `5 February 2018`.
  static var date: Self {
    Shape<SourceText>.scalar(.date).map { source, reading -> Value? in
      reading.day(source).map { Placed($0, at: source.range) }
    }
  }
}

extension Shape where Value == Placed<ReportingPeriod> {
  /// A period such as `Q2 2017/18`.
  static var period: Self {
    Shape<SourceText>.scalar(.period).map { source, reading -> Value? in
      do throws(ReportingPeriodError) {
        return Placed(try reading.period(source.text), at: source.range)
      } catch {
        reading.report("unknown-period", error.message, at: source.range) { error.help }
        return nil
      }
    }
  }
}

extension Shape where Value == Placed<Recurrence> {
  /// A recurrence, such as `every 6 months`.
  static var recurrence: Self {
    parsed(
      .recurrence, rule: "unknown-recurrence", "does not say how often",
      help: "write for example 'every 6 months', 'every quarter' or 'every year'"
    ) { $0.placed(Recurrence($0.text)) }
  }
}

extension Shape where Value == Placed<MeetingPattern> {
  /// The days on which a board meets, such as `first Monday of February, July and October`.
  static var meetingPattern: Self {
    parsed(
      .meetingPattern, rule: "unknown-recurrence", "does not say on which days the board meets",
      help: "write for example 'first Monday of February, July and October', or 'last Thursday of "
        + "every month'"
    ) { $0.placed(MeetingPattern($0.text)) }
  }
}

extension Shape where Value == NumberingStyle {
  /// An example of a numbering: how the first item is numbered.
  static var numbering: Self { numbering(withWord: false) }

  private static func numbering(withWord: Bool) -> Self {
    Shape<SourceText>.scalar(.numbering(withWord: withWord)).map { source, reading -> Value? in
      guard checkNames(of: source, &reading) else { return nil }
      guard let style = NumberingStyle(example: source.text) else {
        reading.report(
          "unknown-numbering", "'\(source.text)' is not how a first item is numbered",
          at: source.range
        ) { "write for example '1.', 'i)', '(a)' or 'Appendix 1'" }
        return nil
      }
      return style
    }
  }
}

extension Shape where Value == NumberingStyle {
  /// A numbering that runs through a whole document, with a word by which sentences name a number.
  static var captionNumbering: Self {
    let numbering = Self.numbering(withWord: true)
    return Self(numbering.description) { node, reading in
      guard let style = numbering.read(node, &reading) else { return nil }
      let hasWord = style.prefix.contains(where: \.isLetter)
      guard !style.followsParent, hasWord else {
        reading.report(
          "unknown-numbering",
          hasWord
            ? "tables and figures are numbered through the whole document"
            : "a sentence that refers to it needs a word before the number",
          at: node.range
        ) { "write for example 'Table 1:' or 'Figure 1:'" }
        return nil
      }
      return style
    }
  }

  /// Whether all names in a numbering are those of what is around; others are reported.
  private static func checkNames(of source: SourceText, _ reading: inout Reading) -> Bool {
    guard let open = source.text.firstRange(of: "{{"),
      let close = source.text[open.upperBound...].firstRange(of: "}}")
    else { return true }
    let name = String(source.text[open.upperBound..<close.lowerBound])
    guard !NumberingStyle.parents.contains(name) else { return true }
    let text = source.text
    let place =
      text.utf8.distance(
        from: text.startIndex, to: open.lowerBound)..<text.utf8.distance(
        from: text.startIndex, to: close.upperBound)
    reading.report(
      "unknown-name", "'\(name)' is not known here", at: source.range(ofUTF8: place)
    ) {
      Spelling.closest(to: name, in: NumberingStyle.parents).map { "did you mean '\($0)'?" }
        ?? "the names are \(NumberingStyle.parents.map { "'\($0)'" }.joined(separator: " and "))"
    }
    return false
  }
}

extension Shape where Value == Bool {
  /// `yes` or `no`.
  static var yesOrNo: Self {
    parsed(.yesOrNo, "is neither 'yes' nor 'no'") { source in
      switch source.text.lowercased() {
      case "yes", "true": true
      case "no", "false": false
      default: nil
      }
    }
  }
}

extension Shape where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of a few words.
  static var choice: Self {
    Shape<Placed<String>>.word(of: Value.allCases.map(\.rawValue)).map { word, _ in
      Value(rawValue: word.value)
    }
  }
}

extension Shape where Value == Placed<String> {
  /// One of a few words.
  static func word(of words: [String]) -> Self {
    Shape<SourceText>.scalar(.choice(words)).map { source, reading -> Value? in
      if words.contains(source.text) { return Placed(source.text, at: source.range) }
      reading.report(
        "wrong-value", "'\(source.text)' is not one of the words that are allowed here",
        at: source.range
      ) {
        Spelling.closest(to: source.text, in: words).map { "did you mean '\($0)'?" }
          ?? "write \(words.map { "'\($0)'" }.joined(separator: " or "))"
      }
      return nil
    }
  }
}
