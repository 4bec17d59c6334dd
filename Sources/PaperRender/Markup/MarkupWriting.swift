/// Writes elements of HTML or XML, each closed where its content ends: straight into bytes, without
/// a tree of them. A type that writes more than markup, such as `DocxBody`, conforms itself, so that the
/// closures for content can call its methods.
protocol MarkupWriting {
  /// Appends trusted markup unescaped.
  mutating func constant(_ markup: StaticString)
  /// Appends a byte of trusted markup.
  mutating func byte(_ byte: UInt8)
  /// Appends text, escaped.
  mutating func text(_ text: String)
  mutating func number(_ number: Int)
}

extension MarkupWriting {
  /// Writes an element with its content.
  @inline(__always)
  mutating func element(
    _ name: StaticString, _ attributes: MarkupAttributes = [:], content: (inout Self) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Writes an element of text.
  @inline(__always)
  mutating func element(
    _ name: StaticString, _ attributes: MarkupAttributes = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that ends its line.
  @inline(__always)
  mutating func line(
    _ name: StaticString, _ attributes: MarkupAttributes = [:], content: (inout Self) -> Void
  ) {
    element(name, attributes, content: content)
    newLine()
  }

  /// Writes an element of text that ends its line.
  @inline(__always)
  mutating func line(_ name: StaticString, _ attributes: MarkupAttributes = [:], text: String) {
    line(name, attributes) { $0.text(text) }
  }

  /// Writes an element whose two tags are lines of their own.
  @inline(__always)
  mutating func block(
    _ name: StaticString, _ attributes: MarkupAttributes = [:], content: (inout Self) -> Void
  ) {
    line(name, attributes) {
      $0.newLine()
      content(&$0)
    }
  }

  /// Writes an element of HTML that never has content, such as `<br>`.
  @inline(__always)
  mutating func void(_ name: StaticString, _ attributes: MarkupAttributes = [:]) {
    open(name, attributes)
  }

  /// Writes an element of XML without content, as one tag.
  @inline(__always)
  mutating func empty(_ name: StaticString, _ attributes: MarkupAttributes = [:]) {
    begin(name, attributes)
    byte(UInt8(ascii: "/"))
    byte(UInt8(ascii: ">"))
  }

  @inline(__always)
  mutating func newLine() { byte(UInt8(ascii: "\n")) }

  @inline(__always)
  private mutating func open(_ name: StaticString, _ attributes: MarkupAttributes) {
    begin(name, attributes)
    byte(UInt8(ascii: ">"))
  }

  @inline(__always)
  private mutating func close(_ name: StaticString) {
    byte(UInt8(ascii: "<"))
    byte(UInt8(ascii: "/"))
    constant(name)
    byte(UInt8(ascii: ">"))
  }

  private mutating func begin(_ name: StaticString, _ attributes: MarkupAttributes) {
    byte(UInt8(ascii: "<"))
    constant(name)
    for (name, value) in attributes.list {
      guard let value else { continue }
      byte(UInt8(ascii: " "))
      constant(name)
      if case .set = value { continue }
      byte(UInt8(ascii: "="))
      byte(UInt8(ascii: "\""))
      switch value {
      case .set: break
      case .constant(let value): constant(value)
      case .text(let value): text(value)
      case .number(let value): number(value)
      }
      byte(UInt8(ascii: "\""))
    }
  }
}

/// The attributes of an element, in the order in which they are written. Their names are static, so
/// never anything that an author typed.
struct MarkupAttributes: ExpressibleByDictionaryLiteral {
  /// The names and values; an attribute whose value is nil is left out.
  let list: [(StaticString, MarkupValue?)]

  @inline(__always)
  init(dictionaryLiteral list: (StaticString, MarkupValue?)...) { self.list = list }
}

/// The value of an attribute. A literal is written as it is.
enum MarkupValue: ExpressibleByStringLiteral {
  case constant(StaticString)
  /// Text, which is escaped.
  case text(String)
  case number(Int)
  /// No value: the name of the attribute alone, as in HTML.
  case set

  @inline(__always)
  init(stringLiteral value: StaticString) { self = .constant(value) }
}
