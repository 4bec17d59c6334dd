/// An XML element with its content, for small parts that are read completely.
package struct XMLElement: Sendable {
  package let name: String
  package var attributes: XMLAttributes
  package var children: [XMLElement] = []
  /// The text after its last child element.
  package fileprivate(set) var text = ""

  package init(
    _ name: String, _ attributes: [(name: String, value: String)] = [],
    _ children: [XMLElement] = [], text: String = ""
  ) {
    self.name = name
    self.attributes = XMLAttributes(all: attributes)
    self.children = children
    self.text = text
  }

  /// The largest number of elements that are read into a tree.
  static let mostElements = 500_000

  /// Reads the root of a part. Fallback content for older programs is skipped.
  /// - Parameter keepsPrefixes: whether names keep the prefixes of the file, so that the element
  ///   can be written again.
  package static func read(
    _ bytes: [UInt8], part: String, keepsPrefixes: Bool = false
  ) throws(PackageError) -> XMLElement {
    let builder = Builder(part: part, keepsPrefixes: keepsPrefixes)
    try XMLReader.read(
      bytes, part: part, skipping: ["Fallback", "mc:Fallback"], keepsPrefixes: keepsPrefixes,
      builder)
    guard let root = builder.root else { throw .damaged(part: part) }
    return root
  }

  /// The first child with a name.
  package subscript(name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The children with a name.
  package func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The descendants with one of the names, in the order of the part.
  package func descendants(_ names: Set<String>) -> [XMLElement] {
    children.flatMap { (names.contains($0.name) ? [$0] : []) + $0.descendants(names) }
  }

  private final class Builder: XMLEvents {
    private let part: String
    private let keepsPrefixes: Bool
    private var open: [XMLElement] = []
    private var count = 0
    private(set) var root: XMLElement?

    init(part: String, keepsPrefixes: Bool) {
      self.part = part
      self.keepsPrefixes = keepsPrefixes
    }

    func start(
      _ name: String, _ attributes: borrowing LentAttributes
    ) throws(PackageError) {
      count += 1
      guard count <= XMLElement.mostElements else { throw .tooLarge(.elements, part: part) }
      var element = XMLElement(name)
      element.attributes = attributes.copy(keepsPrefixes: keepsPrefixes)
      open.append(element)
    }

    func end(_ name: String, text: [UInt8]) {
      guard var element = open.popLast() else { return }
      element.text = String(decoding: text, as: UTF8.self)
      if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }
  }
}
