import PaperMarkup
import PaperModel

extension Shape where Value == SourceText {
  /// A scalar that is not empty, of any meaning. The other shapes of texts are built on it.
  static func scalar(_ description: ShapeDescription) -> Self {
    Self(description) { stated, reading in
      let node = reading.source(of: stated, as: description)
      switch node.kind {
      case .scalar(let text, _):
        guard text.text.isBlank else {
          if description.isTranslated { reading.noteLanguage(of: stated) }
          return text
        }
        if description.isText, let diagnostic = YAMLTraps.textCutOff(node) {
          reading.diagnostics.append(diagnostic)
        } else {
          reading.report("missing-value", "a value is missing here", at: node.range)
        }
        return nil
      case .sequence:
        reading.report(
          "wrong-shape", "a single value is expected here, not a list", at: node.range,
          fix: node.fixWithoutList)
        return nil
      case .mapping:
        if description.mayBeInLanguages, let fault = reading.languageFault(in: node) {
          reading.report("wrong-shape", fault.message, at: fault.place) { fault.help }
        } else if description.isText, let diagnostic = YAMLTraps.textReadAsMapping(node) {
          reading.diagnostics.append(diagnostic)
        } else {
          reading.report("wrong-shape", "a single value is expected here", at: node.range)
        }
        return nil
      }
    }
  }

  /// Text of any length from which no comment was cut off.
  static func lines(_ description: ShapeDescription) -> Self {
    let scalar = Self.scalar(description)
    return Self(description) { node, reading in
      guard let text = scalar.read(node, &reading) else { return nil }
      let source = reading.source(of: node, as: description)
      if let diagnostic = YAMLTraps.textCutOff(source) {
        reading.diagnostics.append(diagnostic)
        return nil
      }
      return text
    }
  }

  /// Text of one line from which no comment was cut off.
  static func prose(_ description: ShapeDescription) -> Self {
    let lines = lines(description)
    return Self(description) { node, reading in
      guard let text = lines.read(node, &reading) else { return nil }
      guard mayBreak(text.text) else { return text }
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

  /// Quick negative test: false means that the text certainly has no line end.
  private static func mayBreak(_ text: String) -> Bool {
    text.utf8.contains { (0x0A...0x0D).contains($0) || $0 >= 0x80 }
  }
}

extension Shape {
  /// A scalar that a function turns into a value; one that it does not take is reported.
  /// - Parameter wrong: what is wrong with it, said of the text.
  static func parsed(
    _ description: ShapeDescription, rule: String = "wrong-value", _ wrong: String,
    help: String? = nil, _ parse: @escaping @Sendable (SourceText) -> Value?
  ) -> Self {
    Shape<SourceText>.scalar(description).map { source, reading in
      if let value = parse(source) { return value }
      reading.report(rule, "'\(source.text)' \(wrong)", at: source.range) { help }
      return nil
    }
  }
}

extension SourceText {
  /// A value of the text, with its place.
  func placed<Value>(_ value: Value?) -> Placed<Value>? { value.map { Placed($0, at: range) } }
}

extension Shape where Value == Placed<String> {
  /// Text that is printed as typed.
  static var text: Self { printed(.text) }

  /// A name, a number or an address that is printed as typed, and is the same in every language.
  static var name: Self { printed(.name) }

  /// A name by which something is looked up, and in whose place its own name is printed. It is no prose.
  static var lookedUpName: Self {
    Shape<SourceText>.prose(.name).map { source, _ in
      Placed(source.text.trimmingWhiteSpace, at: source.range)
    }
  }

  private static func printed(_ description: ShapeDescription) -> Self {
    Shape<SourceText>.prose(description).map { source, reading in
      if ReferenceScanner.mayHoldReference(source.text) {
        reading.report(
          "misplaced-reference", "figures are not looked up in this text", at: source.range
        ) { "state the figure where it is measured, and ask for it in prose" }
      }
      let whole = 0..<source.text.utf8.count
      reading.keep([.paragraph([Prose.Inline(.text(source.text), at: whole)])], from: source)
      return Placed(source.text.trimmingWhiteSpace, at: source.range)
    }
  }

  /// A short name that other files refer to.
  static var id: Self {
    parsed(
      .id, rule: "wrong-id", "is not an id: letters, digits and hyphens, a letter first"
    ) { source in isID(source.text) ? source.placed(source.text) : nil }
  }

  /// Whether a text is such a name.
  static func isID(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.first?.isLetter == true
      && scalars.allSatisfy {
        $0.isASCII && ($0.isLetter || ("0"..."9").contains($0) || $0 == "-")
      }
  }

  /// The path of a file of the given kind.
  static func file(kind: String) -> Self {
    Shape<SourceText>.scalar(.file(kind: kind)).map { source, _ in
      Placed(source.text, at: source.range)
    }
  }

  /// The path of a folder, or the name of a built-in house.
  static var folder: Self {
    Shape<SourceText>.scalar(.folder).map { source, _ in Placed(source.text, at: source.range) }
  }
}

extension Shape where Value == Placed<[Prose.Inline]> {
  /// One line of Markdown.
  static var line: Self {
    Shape<SourceText>.prose(.line).map { source, reading -> Value? in
      let line = MarkdownReader.readLine(
        source.text, references: reading.references(in: source))
      reading.report(line.unsupported, line.misplaced, in: source)
      reading.diagnostics += PastedMarkup.findings(
        in: source.text, isLine: true, place: source.range(ofUTF8:))
      reading.keep([.paragraph(line.inlines)], from: source)
      return Placed(line.inlines, at: source.range)
    }
  }
}

extension Shape where Value == Placed<[Prose.Block]> {
  /// Markdown of any length, usually written after a `|`.
  static var markdown: Self {
    let lines = Shape<SourceText>.lines(.markdown)
    return Self(.markdown) { node, reading in
      guard let source = lines.read(node, &reading) else { return nil }
      let document = MarkdownReader.read(
        source.text, references: reading.references(in: source))
      reading.report(document.unsupported, document.misplaced, in: source)
      reading.diagnostics += PastedMarkup.findings(
        in: source.text, place: source.range(ofUTF8:))
      let blocks = document.blocks.map(\.block)
      reading.keep(blocks, from: source)
      for note in document.notes { reading.keep(note, from: source) }
      return Placed(blocks, at: source.range)
    }
  }
}
