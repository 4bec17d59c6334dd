import PaperMarkup

/// Builds the footnotes of a document.
struct DocxNotes {
  /// The notes, each as a `w:footnote` element.
  fileprivate var bytes = MarkupBytes()
  /// The links in notes, which belong to a part of its own with its own relationships.
  fileprivate(set) var links = DocxLinks()
  private var numbers: [[Inline]: Int] = [:]

  var isEmpty: Bool { numbers.isEmpty }

  /// The number of a note, in the order of first references, and whether this is the first
  /// reference to it.
  fileprivate mutating func number(of note: [Inline]) -> (number: Int, isNew: Bool) {
    if let number = numbers[note] { return (number, false) }
    numbers[note] = numbers.count + 1
    return (numbers.count, true)
  }

  /// The part with the notes. It begins with the separators that Word requires between text and
  /// notes.
  var part: MarkupBytes {
    var part = MarkupBytes()
    part.openPart("footnotes", withRelationships: true)
    part.separator("separator", id: -1)
    part.separator("continuationSeparator", id: 0)
    part.append(bytes)
    part.markup("</w:footnotes>")
    return part
  }
}

extension DocxBody {
  /// Writes the reference to a note and, for the first reference, the note itself. Later references
  /// repeat its number through a field, which Word keeps up to date.
  mutating func note(_ content: [Inline]) {
    let (number, isNew) = notes.number(of: content)
    guard isNew else { return repeatedReference(to: number) }
    // No bookmark of a heading has two underscores in a row, so the name is unique.
    bytes.markup("<w:bookmarkStart w:id=\"")
    // The bookmarks of headings have lower ids.
    bytes.number(Self.firstBookmark + number)
    bytes.markup("\" w:name=\"note__")
    bytes.number(number)
    bytes.markup("\"/>")
    openReference()
    bytes.markup("<w:footnoteReference w:id=\"")
    bytes.number(number)
    bytes.markup("\"/></w:r><w:bookmarkEnd w:id=\"")
    bytes.number(Self.firstBookmark + number)
    bytes.markup("\"/>")
    write(content, as: number)
  }

  private static let firstBookmark = 1_000_000

  private mutating func write(_ content: [Inline], as number: Int) {
    swap(&bytes, &notes.bytes)
    swap(&links, &notes.links)
    bytes.markup("<w:footnote w:id=\"")
    bytes.number(number)
    bytes.markup("\"><w:p><w:pPr><w:pStyle w:val=\"")
    bytes.text(style.id(.noteText))
    bytes.markup("\"/></w:pPr>")
    openReference()
    bytes.markup("<w:footnoteRef/></w:r><w:r>")
    bytes.space()
    bytes.markup("</w:r>")
    runs(content)
    bytes.markup("</w:p></w:footnote>")
    swap(&bytes, &notes.bytes)
    swap(&links, &notes.links)
  }

  private mutating func repeatedReference(to number: Int) {
    openReference()
    bytes.markup("<w:fldChar w:fldCharType=\"begin\"/></w:r>")
    openReference()
    bytes.markup("<w:instrText xml:space=\"preserve\"> NOTEREF note__")
    bytes.number(number)
    bytes.markup(" \\f \\h </w:instrText></w:r>")
    openReference()
    bytes.markup("<w:fldChar w:fldCharType=\"separate\"/></w:r>")
    openReference()
    bytes.markup("<w:t>")
    bytes.number(number)
    bytes.markup("</w:t></w:r>")
    openReference()
    bytes.markup("<w:fldChar w:fldCharType=\"end\"/></w:r>")
  }

  /// Begins a run in the character style of note references.
  private mutating func openReference() {
    bytes.markup("<w:r><w:rPr><w:rStyle w:val=\"")
    bytes.text(style.id(.noteReference))
    bytes.markup("\"/></w:rPr>")
  }
}

extension MarkupBytes {
  fileprivate mutating func separator(_ name: StaticString, id: Int) {
    markup("<w:footnote w:type=\"")
    markup(name)
    markup("\" w:id=\"")
    number(id)
    markup("\"><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>")
    markup("<w:r><w:")
    markup(name)
    markup("/></w:r></w:p></w:footnote>")
  }
}
