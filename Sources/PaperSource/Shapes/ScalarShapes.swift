import PaperMarkup
import PaperModel

extension Shape where Value == SourceText {
  /// A scalar that is there and not empty, whatever it means. The others are made from it.
  static func scalar(_ description: ShapeDescription) -> Self {
    Self(description) { node, reading in
      switch node.kind {
      case .scalar(let text, _):
        guard text.text.allSatisfy(\.isWhitespace) else { return text }
        if description.isText, let diagnostic = YAMLTraps.textCutOff(node) {
          reading.diagnostics.append(diagnostic)
        } else {
          reading.report("missing-value", "a value is missing here", at: node.range)
        }
        return nil
      case .sequence:
        reading.report("wrong-shape", "a single value is expected here, not a list", at: node.range)
        return nil
      case .mapping:
        if description.isText, let diagnostic = YAMLTraps.textReadAsMapping(node) {
          reading.diagnostics.append(diagnostic)
        } else {
          reading.report("wrong-shape", "a single value is expected here", at: node.range)
        }
        return nil
      }
    }
  }

  /// Text of one line that nothing was cut off from.
  static func prose(_ description: ShapeDescription) -> Self {
    let scalar = Self.scalar(description)
    return Self(description) { node, reading in
      guard let text = scalar.read(node, &reading) else { return nil }
      if let diagnostic = YAMLTraps.textCutOff(node) {
        reading.diagnostics.append(diagnostic)
        return nil
      }
      let trimmed = text.text.drop { $0.isNewline }
      if let newline = trimmed.firstIndex(where: \.isNewline),
        trimmed[newline...].contains(where: { !$0.isWhitespace })
      {
        reading.report("several-lines", "one line of text is expected here", at: text.range) {
          "take the '|' away, or write the lines as entries of a list"
        }
        return nil
      }
      return text
    }
  }
}

extension Shape where Value == Placed<String> {
  /// Text that is printed as it is typed.
  static var text: Self {
    Shape<SourceText>.prose(.text).map { source, reading in
      if source.text.contains("${") {
        reading.report(
          "misplaced-reference", "figures are not looked up in this text", at: source.range
        ) { "state the figure where it is measured, and ask for it in prose" }
      }
      return Placed(source.text.trimmingWhitespace, at: source.range)
    }
  }

  /// A short name that other files refer to.
  static var id: Self {
    Shape<SourceText>.scalar(.id).map { source, reading -> Value? in
      let text = source.text
      let isWellFormed =
        text.first?.isLetter == true
        && text.unicodeScalars.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-")
        }
      guard isWellFormed else {
        reading.report(
          "wrong-id", "'\(text)' is not an id: letters, digits and hyphens, a letter first",
          at: source.range)
        return nil
      }
      return Placed(text, at: source.range)
    }
  }

  /// The path of a file of the kind given.
  static func file(kind: String) -> Self {
    Shape<SourceText>.scalar(.file(kind: kind)).map { source, _ in
      Placed(source.text, at: source.range)
    }
  }

  /// A folder, or a name that the program knows.
  static var folder: Self {
    Shape<SourceText>.scalar(.folder).map { source, _ in Placed(source.text, at: source.range) }
  }
}

extension Shape where Value == Placed<[Inline]> {
  /// One line of Markdown.
  static var line: Self {
    Shape<SourceText>.prose(.line).map { source, reading -> Value? in
      let line = MarkdownReader.readLine(reading.markReferences(in: source))
      for unsupported in line.unsupported {
        reading.diagnostics.append(MarkdownFindings.diagnostic(unsupported, in: source))
      }
      return Placed(line.inlines, at: source.range)
    }
  }
}

extension Shape where Value == Placed<[Block]> {
  /// Any amount of Markdown, most often behind a `|`.
  static var markdown: Self {
    let scalar = Shape<SourceText>.scalar(.markdown)
    return Self(.markdown) { node, reading in
      guard let source = scalar.read(node, &reading) else { return nil }
      if let diagnostic = YAMLTraps.textCutOff(node) {
        reading.diagnostics.append(diagnostic)
        return nil
      }
      let document = MarkdownReader.read(reading.markReferences(in: source))
      for unsupported in document.unsupported {
        reading.diagnostics.append(MarkdownFindings.diagnostic(unsupported, in: source))
      }
      return Placed(document.blocks.map(\.block), at: source.range)
    }
  }
}

extension Shape where Value == FigureValue {
  /// What a cell of a table of indicators holds.
  static var figure: Self {
    Shape<SourceText>.prose(.figure).map { source, _ in FigureValue(parsing: source.text) }
  }
}

extension Shape where Value == Fraction {
  /// A part of a whole such as `10%`.
  static var percentage: Self {
    Shape<SourceText>.scalar(.percentage).map { source, reading -> Value? in
      guard source.text.hasSuffix("%"), let number = Int(source.text.dropLast()),
        (0...100).contains(number), let fraction = Fraction(number, over: 100)
      else {
        reading.report(
          "wrong-value", "'\(source.text)' is not a whole percentage", at: source.range
        ) { "write for example '10%'" }
        return nil
      }
      return fraction
    }
  }
}

extension Shape where Value == Placed<CalendarDate> {
  /// A date as `2018-02-05`.
  static var date: Self {
    Shape<SourceText>.scalar(.date).map { source, reading -> Value? in
      do throws(CalendarDateError) {
        return Placed(try CalendarDate(parsing: source.text), at: source.range)
      } catch {
        reading.report("invalid-date", error.message, at: source.range)
        return nil
      }
    }
  }
}

extension Shape where Value == Placed<ReportingPeriod> {
  /// A period such as `Q2 2017/18`.
  static var period: Self {
    Shape<SourceText>.scalar(.period).map { source, reading -> Value? in
      do throws(ReportingPeriodError) {
        return Placed(try ReportingPeriod(parsing: source.text), at: source.range)
      } catch {
        reading.report("unknown-period", error.message, at: source.range) { error.help }
        return nil
      }
    }
  }
}

extension Shape where Value == Placed<Recurrence> {
  /// How often something comes back, such as `every 6 months`.
  static var recurrence: Self {
    Shape<SourceText>.scalar(.recurrence).map { source, reading -> Value? in
      guard let value = Recurrence(source.text) else {
        reading.report(
          "unknown-recurrence", "'\(source.text)' does not say how often", at: source.range
        ) { "write for example 'every 6 months', 'every quarter' or 'every year'" }
        return nil
      }
      return Placed(value, at: source.range)
    }
  }
}

extension Shape where Value == NumberingStyle {
  /// An example of a numbering: how the first item is numbered.
  static var numbering: Self {
    Shape<SourceText>.scalar(.numbering).map { source, reading -> Value? in
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

extension Shape where Value == Bool {
  /// `yes` or `no`.
  static var yesOrNo: Self {
    Shape<SourceText>.scalar(.yesOrNo).map { source, reading -> Value? in
      switch source.text.lowercased() {
      case "yes", "true": return true
      case "no", "false": return false
      default:
        reading.report(
          "wrong-value", "'\(source.text)' is neither 'yes' nor 'no'", at: source.range)
        return nil
      }
    }
  }
}

extension Shape where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of a few words.
  static var choice: Self {
    let words = Value.allCases.map(\.rawValue)
    return Shape<SourceText>.scalar(.choice(words)).map { source, reading -> Value? in
      if let value = Value(rawValue: source.text) { return value }
      reading.report(
        "wrong-value", "'\(source.text)' is not one of the words that may stand here",
        at: source.range
      ) {
        Spelling.closest(to: source.text, in: words).map { "did you mean '\($0)'?" }
          ?? "write \(words.map { "'\($0)'" }.joined(separator: " or "))"
      }
      return nil
    }
  }
}

extension String {
  /// The text without spaces and line ends on both sides.
  var trimmingWhitespace: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
