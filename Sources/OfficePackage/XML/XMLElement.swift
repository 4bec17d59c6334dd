/// An element with all that is in it: for parts that are small.
package struct XMLElement: Sendable {
  package let name: String
  package var attributes: XMLAttributes
  package var children: [XMLElement] = []
  /// What stands in it behind its last element.
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

  /// More elements than this are not read at once.
  static let mostElements = 500_000

  /// The root of a part. What is only there for older programs is left out.
  /// - Parameter keepsPrefixes: whether it is to be written again: names are as they are written.
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

  /// The first child of a name.
  package subscript(name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The children of a name.
  package func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The elements of some names anywhere below, in the order of the part.
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
