/// A block of a template. It becomes a `Block` only by filling, so documents cannot contain holes.
indirect enum TemplateBlock: Hashable, Sendable {
  case paragraph([TemplateInline])
  /// A hole that is alone in its paragraph, and may be replaced by any number of blocks.
  case hole(TemplateTag)
  case heading(level: Int, [TemplateInline])
  case list(List.Marker, items: [[TemplateBlock]])
  case quote([TemplateBlock])
  case code(String)
  case table(columns: [[TemplateInline]], rows: [[[TemplateBlock]]])
  case rule
  case section(TemplateSection<TemplateBlock>)
  /// A part, in the place of the tag that names it.
  case part(TemplatePart)
}

/// An inline of a template.
indirect enum TemplateInline: Hashable, Sendable {
  case text(String)
  case code(String)
  case softBreak
  case lineBreak
  case emphasis([TemplateInline])
  case strong([TemplateInline])
  case link(destination: [TemplateText], [TemplateInline])
  case hole(TemplateTag)
  /// The number of the enclosing heading.
  case number
  case section(TemplateSection<TemplateInline>)
}

/// A piece of text without markup, such as the destination of a link.
enum TemplateText: Hashable, Sendable {
  case text(String)
  case hole(TemplateTag)
}

/// The content between `{{#name}}` or `{{^name}}` and `{{/name}}`.
struct TemplateSection<Content: Hashable & Sendable>: Hashable, Sendable {
  /// The tag that opens it.
  let tag: TemplateTag
  let content: [Content]

  var isInverted: Bool { tag.kind == .inverted }
}

/// A piece of a template in a file of its own, which several templates may use.
struct TemplatePart: Hashable, Sendable {
  let name: String
  /// The file, as it is shown to the user.
  let file: String
  let blocks: [TemplateBlock]
}

/// A tag of a template: `{{name}}`, `{{#name}}`, `{{^name}}`, `{{/name}}` or `{{> name}}`.
struct TemplateTag: Hashable, Sendable {
  enum Kind: Character, Hashable, Sendable {
    /// A hole, which is replaced by the value of the name.
    case hole = " "
    /// The start of a section that is printed for each of a name's values.
    case section = "#"
    /// The start of a section that is printed if a name has no value.
    case inverted = "^"
    /// The end of either section.
    case end = "/"
    /// A part, whose blocks take the place of the tag.
    case part = ">"
  }

  let kind: Kind
  let name: String
  let start: TextPosition
  /// The place after the last brace.
  let end: TextPosition

  /// The tag in its normal form, without spaces.
  var source: String { kind == .hole ? "{{\(name)}}" : "{{\(kind.rawValue)\(name)}}" }

  /// The name for the number of a heading.
  static let number = "number"
  /// The name for the number of a paragraph of the template.
  static let paragraphNumber = "paragraph-number"
}
