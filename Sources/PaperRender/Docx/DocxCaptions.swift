import PaperMarkup

/// The bookmarks of tables, pictures and charts that have a number, to which Word's cross-references
/// lead.
struct DocxCaptions {
  /// Hidden ones: each begins with an underscore, as no bookmark of a heading does.
  private let names: [CaptionTarget: String]
  private var written: Set<CaptionTarget> = []
  /// The last number of each sequence.
  private var last: [String: Int] = [:]

  init(_ blocks: [Block]) {
    var names: [CaptionTarget: String] = [:]
    for mark in blocks.marks where mark.label != nil && names[mark.target] == nil {
      names[mark.target] = "_Ref_\(mark.target.name.kind.rawValue)_\(names.count + 1)"
    }
    self.names = names
  }

  /// The bookmark of what a text refers to; nil where it is not in the file.
  func name(of target: CaptionTarget) -> String? { names[target] }

  /// The bookmark to be written around the number of what has a name; nil where it was written before.
  mutating func bookmark(of target: CaptionTarget) -> String? {
    written.insert(target).inserted ? names[target] : nil
  }

  /// The field by which Word counts tables or figures. It states the number only where that does not
  /// follow the one before, as at the beginning of a document within others.
  mutating func sequence(_ label: CaptionLabel) -> String {
    let name = Self.sequence(of: label)
    let form =
      switch label.style.scheme {
      case .decimal: "ARABIC"
      case .lowerLetter: "alphabetic"
      case .upperLetter: "ALPHABETIC"
      case .lowerRoman: "roman"
      case .upperRoman: "ROMAN"
      }
    let follows = label.number == last[name, default: 0] + 1
    last[name] = label.number
    return " SEQ \(name) \\* \(form) " + (follows ? "" : "\\r \(label.number) ")
  }

  /// The name of a sequence, which Word offers for a list of tables: the word before the number.
  private static func sequence(of label: CaptionLabel) -> String {
    let letters = label.word.unicodeScalars.filter { $0.properties.isAlphabetic }
    return letters.isEmpty ? "Caption" : String(String.UnicodeScalarView(letters))
  }
}

extension DocxBody {
  /// Writes a caption, with its number as a field that Word counts.
  mutating func caption(
    _ words: [Inline], _ mark: CaptionMark?, at place: DocxPlace, keepsNext: Bool = false
  ) {
    paragraph(.caption, at: place, keepsNext: keepsNext) {
      if let mark, let label = mark.label {
        let opening = label.style.prefix.dropLast(label.word.count)
        if !words.isEmpty, !opening.isEmpty { $0.plainRun(String(opening)) }
        $0.number(label, of: mark.target)
        if !words.isEmpty { $0.plainRun(label.style.suffix + " ") }
      }
      $0.runs(words)
    }
  }

  private mutating func number(_ label: CaptionLabel, of target: CaptionTarget) {
    let instruction = captions.sequence(label)
    func write(_ body: inout DocxBody) {
      body.plainRun(label.word)
      body.field(instruction, text: label.sign)
    }
    guard let name = captions.bookmark(of: target) else { return write(&self) }
    bookmark(nextBookmark(), name) { write(&$0) }
  }

  /// Writes a reference to a caption, as a field that Word computes.
  mutating func reference(_ reference: CaptionReference, _ look: DocxRun) {
    guard reference.leads, let name = captions.name(of: reference.target) else {
      return run(reference.text, look)
    }
    field(" REF \(name) \\h ", text: reference.text) { $0.properties(look) }
  }
}
