import OfficePackage

/// The styles of a house's reference document, completed with the styles that it lacks.
struct DocxReferenceStyles {
  private var root: XMLElement
  private var ids: [DocxRole: String] = [:]
  private var added: [DocxRole] = []

  init(_ root: XMLElement) {
    self.root = root
    // Styles are matched by type and by name without case, because ids depend on the language of
    // Word.
    var roles: [String: DocxRole] = [:]
    for role in DocxRole.allCases { roles[Self.key(role.kind.rawValue, role.name)] = role }
    for style in root.children where style.name == "w:style" {
      guard let id = style.attributes["w:styleId"], !id.isEmpty,
        let name = style["w:name"]?.attributes["w:val"],
        let role = roles[Self.key(style.attributes["w:type"] ?? "paragraph", name)],
        ids[role] == nil
      else { continue }
      ids[role] = id
    }
  }

  /// The id of the style for a role. After `addMissing` every role has one.
  func id(_ role: DocxRole) -> String { ids[role] ?? role.ownID }

  mutating func addMissing() {
    var taken = Set(root.children.compactMap { $0.attributes["w:styleId"]?.lowercased() })
    for role in DocxRole.allCases where ids[role] == nil {
      var id = role.ownID
      while !taken.insert(id.lowercased()).inserted { id += "Paper" }
      ids[role] = id
      added.append(role)
    }
    for index in root.children.indices where root.children[index].name == "w:style" {
      let id = root.children[index].attributes["w:styleId"]
      let role = ids.first { $0.value == id }?.key
      root.children[index].renumber(role)
    }
    stateLanguage()
  }

  /// The missing styles for notes, which are written only in a document with notes.
  var missingOfNotes: [UInt8] {
    DocxStyleSheet.styles(added.filter(DocxRole.ofNotes.contains), id: id)
  }

  /// The bytes of the part, with the placeholder for the language.
  var bytes: [UInt8] {
    var declaration = MarkupBytes()
    declaration.declaration()
    let hasDefault = Set(
      root.children.filter { $0.attributes["w:default"].map { $0 == "1" || $0 == "true" } ?? false }
        .compactMap { $0.attributes["w:type"] })
    var own = MarkupBytes()
    for role in added where !DocxRole.ofNotes.contains(role) {
      // Only one style of each type may be the default.
      DocxStyleSheet.write(
        role, to: &own, mayBeDefault: !hasDefault.contains(role.kind.rawValue), id: id)
    }
    // The last tag closes the root element.
    let bytes = root.bytes
    let end = bytes.count - "</w:styles>".utf8.count
    return declaration.bytes + bytes[..<end] + own.bytes + bytes[end...]
  }

  private mutating func stateLanguage() {
    let mark = DocxStyleSheet.languageMark
    let language = XMLElement(
      "w:lang", [("w:val", mark), ("w:eastAsia", mark), ("w:bidi", "ar-SA")])
    if root["w:docDefaults"] == nil {
      root.children.insert(XMLElement("w:docDefaults"), at: 0)
    }
    root.change("w:docDefaults") { defaults in
      if defaults["w:rPrDefault"] == nil {
        defaults.children.insert(XMLElement("w:rPrDefault"), at: 0)
      }
      defaults.change("w:rPrDefault") { fallback in
        if fallback["w:rPr"] == nil { fallback.children.append(XMLElement("w:rPr")) }
        fallback.change("w:rPr") { run in
          let behind: Set<String> = ["w:eastAsianLayout", "w:specVanish", "w:oMath"]
          run.children.removeAll { $0.name == "w:lang" }
          let place = run.children.firstIndex { behind.contains($0.name) }
          run.children.insert(language, at: place ?? run.children.count)
        }
      }
    }
  }

  private static func key(_ kind: String, _ name: String) -> String {
    "\(kind) \(name.lowercased())"
  }
}

extension XMLElement {
  fileprivate mutating func change(_ name: String, _ body: (inout XMLElement) -> Void) {
    if let index = children.firstIndex(where: { $0.name == name }) { body(&children[index]) }
  }

  /// Removes from a style the reference to a numbering definition, which is not copied; list styles
  /// refer to the program's own definitions instead.
  fileprivate mutating func renumber(_ role: DocxRole?) {
    let number: Int? =
      switch role {
      case .listBullet: DocxNumbering.bullets
      case .listNumber: DocxNumbering.decimals
      default: nil
      }
    change("w:pPr") { $0.children.removeAll { $0.name == "w:numPr" } }
    guard let number else { return }
    if self["w:pPr"] == nil {
      let behind: Set<String> = ["w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblStylePr"]
      let place = children.firstIndex { behind.contains($0.name) }
      children.insert(XMLElement("w:pPr"), at: place ?? children.count)
    }
    change("w:pPr") { properties in
      let before: Set<String> = [
        "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr",
        "w:widowControl",
      ]
      let place = properties.children.firstIndex { !before.contains($0.name) }
      properties.children.insert(
        XMLElement("w:numPr", [], [XMLElement("w:numId", [("w:val", "\(number)")])]),
        at: place ?? properties.children.count)
    }
  }
}
