/// Something that is told what an XML part holds, in the order of the part.
///
/// Names come without their prefixes: the parts of a package say by their kind which vocabulary
/// they are in.
package protocol XMLEvents: AnyObject {
  /// An element begins. An error ends the reading.
  func start(_ name: String, _ attributes: borrowing LentAttributes) throws(PackageError)
  /// An element ends; the text, in UTF-8, is what stood in it behind its last element.
  func end(_ name: String, text: [UInt8]) throws(PackageError)
}

/// The attributes of an element, by their names without prefixes.
package struct XMLAttributes: Sendable {
  package let all: [(name: String, value: String)]

  package init(all: [(name: String, value: String)]) { self.all = all }

  /// The value of an attribute; nil where the element does not have it.
  package subscript(name: String) -> String? { all.first { $0.name == name }?.value }

  /// Whether an attribute says yes, as the vocabularies of Office do it.
  package func isTrue(_ name: String) -> Bool { Self.isTrue(self[name]) }

  fileprivate static func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }
}

/// The attributes of an element that begins, where expat holds them: nothing is made of those that
/// nobody asks for.
package struct LentAttributes: ~Copyable {
  /// Names and values in turn, behind the last of them nil.
  private let pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.pointers = pointers }

  /// The value of an attribute; nil where the element does not have it.
  package subscript(name: StaticString) -> String? { value(name).map { String(cString: $0) } }

  /// The value as a whole number; nil where it is none.
  package func integer(_ name: StaticString) -> Int? {
    value(name).flatMap { DecimalDigits.integer(Self.bytes($0)) }
  }

  /// Whether an attribute says yes, as the vocabularies of Office do it.
  package func isTrue(_ name: StaticString) -> Bool { XMLAttributes.isTrue(self[name]) }

  /// All of them, to keep.
  var copy: XMLAttributes { copy(keepsPrefixes: false) }

  func copy(keepsPrefixes: Bool) -> XMLAttributes {
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
