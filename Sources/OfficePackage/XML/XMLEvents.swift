/// Something that is told what an XML part holds, in the order of the part.
///
/// Names come without their prefixes: the parts of a package say by their kind which vocabulary
/// they are in.
package protocol XMLEvents: AnyObject {
  /// An element begins. An error ends the reading.
  func start(_ name: String, _ attributes: XMLAttributes) throws(PackageError)
  /// An element ends; the text is what stood in it behind its last element.
  func end(_ name: String, text: String) throws(PackageError)
}

/// The attributes of an element, by their names without prefixes.
package struct XMLAttributes: Sendable {
  package let all: [(name: String, value: String)]

  /// The value of an attribute; nil where the element does not have it.
  package subscript(name: String) -> String? { all.first { $0.name == name }?.value }

  /// Whether an attribute says yes, as the vocabularies of Office do it.
  package func isTrue(_ name: String) -> Bool {
    self[name].map { $0 == "1" || $0 == "true" } == true
  }
}
