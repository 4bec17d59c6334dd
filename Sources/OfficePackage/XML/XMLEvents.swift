/// Receives the content of an XML part as a stream of events, in document order.
///
/// Names have no prefixes: which vocabulary they belong to follows from the kind of the part.
package protocol XMLEvents: AnyObject {
  /// Called at the start of an element. Throwing an error stops the reading.
  func start(_ name: String, _ attributes: borrowing LentAttributes) throws(PackageError)
  /// Called at the end of an element; `text`, in UTF-8, is the text after its last child element.
  func end(_ name: String, text: [UInt8]) throws(PackageError)
}

/// The attributes of an element, by their names without prefixes.
package struct XMLAttributes: Sendable {
  package let all: [(name: String, value: String)]

  package init(all: [(name: String, value: String)]) { self.all = all }

  /// The value of an attribute; nil if the element does not have it.
  package subscript(name: String) -> String? { all.first { $0.name == name }?.value }

  /// Whether an attribute is true, in the spelling of the Office vocabularies.
  package func isTrue(_ name: String) -> Bool { Self.isTrue(self[name]) }

  fileprivate static func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }
}

/// The attributes at the start of an element, borrowed from expat: strings are created only for
/// those that are asked for.
package struct LentAttributes: ~Copyable {
  /// Alternating names and values, terminated by nil.
  private let pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.pointers = pointers }

  /// The value of an attribute; nil if the element does not have it.
  package subscript(name: StaticString) -> String? { value(name).map { String(cString: $0) } }

  /// The value as an integer; nil if it is not one.
  package func integer(_ name: StaticString) -> Int? {
    value(name).flatMap { DecimalDigits.integer(Self.bytes($0)) }
  }

  /// Whether an attribute is true, in the spelling of the Office vocabularies.
  package func isTrue(_ name: StaticString) -> Bool { XMLAttributes.isTrue(self[name]) }

  /// A copy of all attributes that can be kept.
  var copy: XMLAttributes { copy(keepsPrefixes: false) }

  /// A copy of all attributes.
  /// - Parameter keepsPrefixes: whether their names keep the prefixes of the file.
  package func copy(keepsPrefixes: Bool) -> XMLAttributes {
    var all: [(name: String, value: String)] = []
    var index = 0
    while let name = pointers?[index], let value = pointers?[index + 1] {
      all.append(
        (keepsPrefixes ? String(cString: name) : XMLName.local(name), String(cString: value)))
      index += 2
    }
    return XMLAttributes(all: all)
  }

  func value(_ name: StaticString) -> UnsafePointer<CChar>? {
    var index = 0
    while let candidate = pointers?[index], let value = pointers?[index + 1] {
      if XMLName.isLocal(candidate, name) { return value }
      index += 2
    }
    return nil
  }

  static func bytes(_ text: UnsafePointer<CChar>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text, count: XMLName.length(text))
  }
}
