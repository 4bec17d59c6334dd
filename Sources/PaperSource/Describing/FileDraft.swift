package import PaperModel

/// Drafts a new file of a kind, with a comment for each key, from the kind's description.
package struct FileDraft {
  private var lines: [String] = []

  /// The text of a new file, which can be read without errors.
  /// - Parameters:
  ///   - house: the house whose sections a new paper begins with.
  ///   - schema: the path from the new file to its schema, for editors. Front matter has none,
  ///     since editors do not look for it there.
  package static func text(_ kind: FileKind, house: House?, schema: String?) -> String {
    var draft = FileDraft()
    if kind.body != nil {
      draft.lines.append("---")
    } else if let schema {
      draft.lines.append("# yaml-language-server: $schema=\(schema)")
    }
    draft.comment(kind.summary, indent: "")
    draft.write(kind.record, indent: "", isLive: true)
    if let body = kind.body {
      draft.lines += ["---", ""]
      draft.lines.append(Self.body(kind, body, house))
    }
    return draft.lines.joined(separator: "\n") + "\n"
  }

  private static func body(_ kind: FileKind, _ body: FileKind.Body, _ house: House?) -> String {
    guard kind.name == FileKind.paper.name, let house, !house.sections.isEmpty else {
      return body.example
    }
    return house.sections.map { "## \($0.heading)\n\n…" }.joined(separator: "\n\n")
  }

  private mutating func write(
    _ record: RecordDescription, indent: String, isLive: Bool, firstIndent: String? = nil
  ) {
    var first = firstIndent
    for field in record.fields {
      comment(field.documentation, indent: indent, opening: first)
      // The first comment has already used the line with the dash of the list.
      first = nil
      write(field, indent: indent, isLive: isLive && !Self.isLeftToAuthor(field))
    }
  }

  private mutating func write(_ field: FieldDescription, indent: String, isLive: Bool) {
    let sign = isLive ? "" : "# "
    let inner = indent + "  "
    if !field.example.isEmpty {
      lines.append("\(indent)\(sign)\(field.key): \(field.example)")
      return
    }
    lines.append("\(indent)\(sign)\(field.key):")
    switch field.shape {
    case .list(let element):
      switch element {
      case .record(let record), .shorthand(let record, _):
        guard isLive else { return sketch(record, indent: inner) }
        write(record, indent: inner + "  ", isLive: isLive, firstIndent: inner + "- ")
      default: lines.append("\(inner)\(sign)- …")
      }
    case .record(let record): write(record, indent: inner, isLive: isLive)
    case .map(let key, _, _): lines.append("\(inner)\(sign)\(key): …")
    default: break
    }
  }

  /// Writes a record as a comment, which becomes a record when the comment signs are removed.
  private mutating func sketch(_ record: RecordDescription, indent: String) {
    for (number, field) in record.fields.enumerated() {
      let example = field.example.isEmpty ? "…" : field.example
      lines.append("\(indent)# \(number == 0 ? "- " : "  ")\(field.key): \(example)")
    }
  }

  private mutating func comment(_ text: String, indent: String, opening: String? = nil) {
    for (number, line) in Self.wrapped(text, width: 90 - indent.count).enumerated() {
      lines.append((number == 0 ? opening ?? indent : indent) + "# " + line)
    }
  }

  /// Whether a draft shows a key only as a comment: it names other files, which do not exist yet,
  /// or most files leave it out.
  private static func isLeftToAuthor(_ field: FieldDescription) -> Bool {
    guard !field.isRequired else { return false }
    switch field.shape {
    case .map: return field.example.isEmpty
    case .list(.record(let record)), .list(.shorthand(let record, _)):
      return record.fields.contains {
        if case .file = $0.shape { true } else { false }
      }
    case .list: return field.example.isEmpty
    case .file: return true
    case .folder: return field.example.isEmpty
    // It says how a table is read that somebody keeps already.
    case .record(let record): return record.name == IndicatorsKind.tableName
    // Any value of this key, even an empty one, makes something private.
    case .shorthand(let record, _): return record.name == ExemptionKind.recordName
    default: return false
    }
  }

  /// The words of a text in lines of at most `width` characters, unless a word is longer.
  package static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
