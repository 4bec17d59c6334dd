/// A part of a house's Word document, rebuilt from allowed content only: paragraphs, runs, tables,
/// pictures and a few fields. Nothing that loads, runs or hides something is taken over.
struct RebuiltPart {
  let root: XMLElement
  /// The targets that it refers to, by their new ids.
  let relationships: [(id: String, target: Target)]
  /// Descriptions of what was left out, without duplicates.
  let leftOut: [String]

  enum Target {
    /// A picture, by its name in the house's document.
    case picture(String)
    /// An address for the web or e-mail.
    case address(String)
  }

  /// - Parameters:
  ///   - root: the root of the part, read with prefixes.
  ///   - names: the names of the allowed elements.
  ///   - namespaces: the namespaces that the new root declares, with their prefixes.
  ///   - pictures: the names of the parts that may be taken over as pictures.
  init(
    _ root: XMLElement, keeping names: Set<String>, namespaces: [(String, String)],
    related: Relationships = Relationships(), pictures: Set<String> = []
  ) {
    var rebuilding = Rebuilding(names: names, related: related, pictures: pictures)
    let content = rebuilding.content(of: root)
    self.root = XMLElement(
      root.name,
      namespaces.map { ("xmlns:\($0.0)", $0.1) } + Rebuilding.attributes(of: root).all, content)
    relationships = rebuilding.relationships
    leftOut = rebuilding.leftOut
  }

  static let marginNamespaces = [
    ("w", DocxReference.vocabulary), ("r", DocxVocabulary.relationships),
    ("wp", DocxVocabulary.placing), ("a", DocxVocabulary.drawing), ("pic", DocxVocabulary.picture),
  ]
}

/// Traverses a part and rebuilds it.
private struct Rebuilding {
  let names: Set<String>
  let related: Relationships
  let pictures: Set<String>
  private(set) var relationships: [(id: String, target: RebuiltPart.Target)] = []
  private(set) var leftOut: [String] = []

  init(names: Set<String>, related: Relationships, pictures: Set<String>) {
    self.names = names
    self.related = related
    self.pictures = pictures
  }

  mutating func content(of element: XMLElement) -> [XMLElement] {
    let children = element.children.flatMap { rebuilt($0) }
    return element.hasRuns ? withoutFields(children) : children
  }

  private mutating func rebuilt(_ element: XMLElement) -> [XMLElement] {
    switch DocxVocabulary.handling(of: element.name, in: names) {
    case .leftOut:
      tell(DocxVocabulary.words(for: element.name))
      return []
    case .passedOver: return []
    case .unwrapped: return content(of: element)
    case .kept: break
    }
    switch element.name {
    case "w:r": return runs(element)
    case "w:fldSimple":
      let instruction = element.attributes["w:instr"] ?? ""
      guard isAllowed(field: instruction) else { return content(of: element) }
    case "w:hyperlink": return link(element)
    case "w:drawing": return drawing(element)
    case "a:blip": return picture(element)
    default: break
    }
    return [
      XMLElement(
        element.name, Self.attributes(of: element).all, content(of: element),
        text: element.text)
    ]
  }

  /// Copies a run. A run that contains part of a field is split into one run for each of its
  /// children.
  private mutating func runs(_ run: XMLElement) -> [XMLElement] {
    let hiding = ["w:vanish", "w:specVanish", "w:webHidden"]
    if let look = run["w:rPr"],
      let mark = look.children.first(where: { hiding.contains($0.name) && $0.isOn })
    {
      tell(DocxVocabulary.words(for: mark.name))
      return []
    }
    let parts = content(of: run)
    guard parts.contains(where: { $0.isOfField }) else {
      return [XMLElement("w:r", [], parts)]
    }
    let look = parts.filter { $0.name == "w:rPr" }
    return parts.filter { $0.name != "w:rPr" }.map { XMLElement("w:r", [], look + [$0]) }
  }

  // MARK: - Fields

  /// The runs without disallowed fields; their last displayed result is kept as text.
  private mutating func withoutFields(_ runs: [XMLElement]) -> [XMLElement] {
    struct Field {
      let start: Int
      var instruction = ""
      var result: Int?
      var isSimple = true
    }
    var open: [Field] = []
    var dropped: Set<Int> = []
    for (index, run) in runs.enumerated() {
      if let text = run["w:instrText"]?.text {
        guard !open.isEmpty else {
          dropped.insert(index)
          continue
        }
        open[open.count - 1].instruction += text
      }
      switch run["w:fldChar"]?.attributes["w:fldCharType"] {
      case "begin":
        // A field nested in the instruction of another can turn it into any instruction.
        if !open.isEmpty, open[open.count - 1].result == nil {
          open[open.count - 1].isSimple = false
        }
        open.append(Field(start: index))
      case "separate" where !open.isEmpty: open[open.count - 1].result = index
      case "end":
        guard let field = open.popLast() else {
          dropped.insert(index)
          continue
        }
        if field.isSimple, isAllowed(field: field.instruction) { continue }
        if !field.isSimple { tell("the field '\(Self.shown(field.instruction))'") }
        dropped.formUnion(field.start...(field.result ?? index))
        dropped.insert(index)
      case nil: break
      default: dropped.insert(index)
      }
    }
    for field in open {
      tell("the field '\(Self.shown(field.instruction))'")
      dropped.formUnion(
        (field.start..<runs.count).filter { runs[$0].children.contains { $0.isOfField } })
    }
    return runs.indices.filter { !dropped.contains($0) }.map { runs[$0] }
  }

  private mutating func isAllowed(field instruction: String) -> Bool {
    let name = instruction.split(whereSeparator: \.isWhitespace).first.map { $0.uppercased() }
    if let name, DocxVocabulary.fields.contains(name) { return true }
    tell("the field '\(Self.shown(instruction))'")
    return false
  }

  /// The start of an instruction, for a message.
  private static func shown(_ instruction: String) -> String {
    let words = instruction.singleSpaced
    return words.count > 40 ? words.prefix(40) + "…" : words
  }

  // MARK: - Links and pictures

  private mutating func link(_ link: XMLElement) -> [XMLElement] {
    let content = content(of: link)
    guard let target = link.attributes["r:id"].flatMap({ related[$0] }) else { return content }
    let address = target.address.lowercased()
    guard target.part == nil, target.kind == "hyperlink",
      ["https://", "http://", "mailto:"].contains(where: address.hasPrefix)
    else {
      tell("the link to '\(Self.shown(target.address))'")
      return content
    }
    return [XMLElement("w:hyperlink", [("r:id", relate(.address(target.address)))], content)]
  }

  /// Copies a drawing that shows a picture; any other is left out.
  private mutating func drawing(_ drawing: XMLElement) -> [XMLElement] {
    let content = content(of: drawing)
    guard content.contains(where: { !$0.descendants(["a:blip"]).isEmpty }) else {
      tell("a drawing without a picture of its own")
      return []
    }
    return [XMLElement("w:drawing", [], content)]
  }

  private mutating func picture(_ blip: XMLElement) -> [XMLElement] {
    guard let id = blip.attributes["r:embed"], let part = related[id]?.part, pictures.contains(part)
    else {
      tell("a picture that is no PNG or JPEG file in the document")
      return []
    }
    return [XMLElement("a:blip", [("r:embed", relate(.picture(part)))])]
  }

  private mutating func relate(_ target: RebuiltPart.Target) -> String {
    let id = "rId\(relationships.count + 1)"
    relationships.append((id, target))
    return id
  }

  private mutating func tell(_ what: String) {
    if !leftOut.contains(what) { leftOut.append(what) }
  }

  /// The attributes in the element's own vocabulary, without those that refer to other parts and
  /// without the revision ids of editing sessions.
  static func attributes(of element: XMLElement) -> XMLAttributes {
    let isWord = element.name.hasPrefix("w:")
    return XMLAttributes(
      all: element.attributes.all.filter { attribute in
        if attribute.name == "xml:space" { return true }
        return isWord
          ? attribute.name.hasPrefix("w:") && !attribute.name.hasPrefix("w:rsid")
          : !attribute.name.contains(":") && attribute.name != "xmlns"
      })
  }
}

extension XMLElement {
  /// Whether it contains runs, which may form fields.
  fileprivate var hasRuns: Bool {
    ["w:p", "w:hyperlink", "w:fldSimple"].contains(name)
  }

  fileprivate var isOfField: Bool { name == "w:fldChar" || name == "w:instrText" }

  /// Whether an on/off property is on; works with and without prefixes.
  var isOn: Bool {
    (attributes["w:val"] ?? attributes["val"]).map { !["0", "false", "off"].contains($0) } ?? true
  }
}
