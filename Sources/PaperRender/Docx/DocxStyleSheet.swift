/// The program's own styles, as WordprocessingML.
enum DocxStyleSheet {
  /// The placeholder for the language tag, which each document replaces by its language.
  static let languageMark = "x-language-of-document"

  /// The part with all styles.
  static var part: MarkupBytes {
    var part = MarkupBytes()
    part.part("w:styles") {
      $0.defaults()
      for role in DocxRole.usual { write(role, to: &$0) { $0.ownID } }
      $0.element(
        "w:style",
        ["w:type": "character", "w:default": "1", "w:styleId": "DefaultParagraphFont"]
      ) {
        $0.property("w:name", "Default Paragraph Font")
        $0.property("w:uiPriority", "1")
        $0.hidden()
      }
      $0.element(
        "w:style", ["w:type": "numbering", "w:default": "1", "w:styleId": "NoList"]
      ) {
        $0.property("w:name", "No List")
        $0.property("w:uiPriority", "99")
        $0.hidden()
      }
    }
    return part
  }

  /// Some of the styles, without the part around them.
  /// - Parameter id: returns the id of the style for a role.
  static func styles(
    _ roles: [DocxRole], id: (DocxRole) -> String
  ) -> [UInt8] {
    var bytes = MarkupBytes()
    for role in roles { write(role, to: &bytes, id: id) }
    return bytes.bytes
  }

  /// Writes the style for a role.
  /// - Parameters:
  ///   - mayBeDefault: whether it may be the default style of its type.
  ///   - id: returns the id of the style for a role.
  static func write(
    _ role: DocxRole, to bytes: inout MarkupBytes, mayBeDefault: Bool = true,
    id: (DocxRole) -> String
  ) {
    let isDefault = mayBeDefault && (role == .normal || role == .plainTable)
    bytes.element(
      "w:style",
      [
        "w:type": .text(role.kind.rawValue), "w:default": isDefault ? "1" : nil,
        "w:customStyle": role.isOwn ? "1" : nil, "w:styleId": .text(id(role)),
      ]
    ) {
      $0.property("w:name", .text(role.name))
      if let base = base(of: role) { $0.property("w:basedOn", .text(id(base))) }
      if role.isHeading || role == .caption { $0.property("w:next", .text(id(.normal))) }
      if role == .plainTable {
        $0.property("w:uiPriority", "99")
        $0.hidden()
      } else {
        $0.empty("w:qFormat")
      }
      $0.look(of: role)
    }
  }

  private static func base(of role: DocxRole) -> DocxRole? {
    switch role {
    case .normal, .plainTable: nil
    case .table: .plainTable
    case .tableHeading: .tableText
    default: role.kind == .paragraph ? .normal : nil
    }
  }
}

extension MarkupBytes {
  fileprivate mutating func defaults() {
    element("w:docDefaults") {
      $0.element("w:rPrDefault") {
        $0.element("w:rPr") {
          $0.empty(
            "w:rFonts",
            ["w:ascii": "Arial", "w:eastAsia": "Arial", "w:hAnsi": "Arial", "w:cs": "Arial"])
          $0.size(24)
          let mark = DocxStyleSheet.languageMark
          $0.empty(
            "w:lang", ["w:val": .text(mark), "w:eastAsia": .text(mark), "w:bidi": "ar-SA"])
        }
      }
      $0.empty("w:pPrDefault")
    }
  }

  fileprivate mutating func hidden() {
    empty("w:semiHidden")
    empty("w:unhideWhenUsed")
  }
}

extension DocxRole {
  var isHeading: Bool {
    switch self {
    case .heading1, .heading2, .heading3, .heading4, .heading5, .heading6: true
    default: false
    }
  }
}
