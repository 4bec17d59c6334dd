import CYaml

/// An event of libyaml as a Swift value. Places are counts of Unicode scalars from the start.
struct YAMLEvent {
  enum Kind {
    case documentStart(hasDirectives: Bool)
    case scalar(String, style: ScalarStyle)
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
    case collectionEnd
    case streamEnd
    /// An event that does not affect the content.
    case other
  }

  let kind: Kind
  let start: Int
  let end: Int
  /// The column of the start, from 0.
  let column: Int
  /// Whether it is an alias, or has an anchor or a tag.
  let refersToOthers: Bool
}

/// An error of libyaml.
struct YAMLFailure: Error {
  let problem: String
  let context: String
  let start: Int
  let contextStart: Int
  /// Whether the error is within brackets or braces.
  let isFlow: Bool
}

/// Owns one libyaml parser, and hides its C interface.
///
/// It reads from a buffer that must outlive it.
struct YAMLParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Nil if memory ran out.
  init?(_ source: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, source.baseAddress, source.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  mutating func next() throws(YAMLFailure) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    let (kind, refersToOthers) = Self.content(event)
    return YAMLEvent(
      kind: kind, start: event.start_mark.index, end: event.end_mark.index,
      column: event.start_mark.column, refersToOthers: refersToOthers)
  }

  private func failure() -> YAMLFailure {
    let state = parser.pointee
    return YAMLFailure(
      problem: state.problem.map { String(cString: $0) } ?? "",
      context: state.context.map { String(cString: $0) } ?? "",
      start: state.problem_mark.index, contextStart: state.context_mark.index,
      isFlow: state.flow_level > 0)
  }

  private static func content(_ event: yaml_event_t) -> (YAMLEvent.Kind, refersToOthers: Bool) {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let hasDirectives =
        start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
      return (.documentStart(hasDirectives: hasDirectives), false)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return (
        .scalar(text, style: style(scalar.style)), scalar.anchor != nil || scalar.tag != nil
      )
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return (
        .sequenceStart(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE),
        start.anchor != nil || start.tag != nil
      )
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return (
        .mappingStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE),
        start.anchor != nil || start.tag != nil
      )
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return (.collectionEnd, false)
    case YAML_ALIAS_EVENT: return (.other, true)
    case YAML_STREAM_END_EVENT: return (.streamEnd, false)
    default: return (.other, false)
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> ScalarStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }
}
