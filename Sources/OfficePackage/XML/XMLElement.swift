/// An element with all that is in it: for parts that are small.
package struct XMLElement: Sendable {
  package let name: String
  package let attributes: XMLAttributes
  package fileprivate(set) var children: [XMLElement] = []
  /// What stands in it behind its last element.
  package fileprivate(set) var text = ""

  /// More elements than this are not read at once.
  static let mostElements = 500_000

  /// The root of a part. What is only there for older programs is left out.
  package static func read(_ bytes: [UInt8], part: String) throws(PackageError) -> XMLElement {
    let builder = Builder(part: part)
    try XMLReader.read(bytes, part: part, skipping: ["Fallback"], builder)
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
    private var open: [XMLElement] = []
    private var count = 0
    private(set) var root: XMLElement?

    init(part: String) { self.part = part }

    func start(
      _ name: String, _ attributes: borrowing LentAttributes
    ) throws(PackageError) {
      count += 1
      guard count <= XMLElement.mostElements else { throw .tooLarge(.elements, part: part) }
      open.append(XMLElement(name: name, attributes: attributes.copy))
    }

    func end(_ name: String, text: [UInt8]) {
      guard var element = open.popLast() else { return }
      element.text = String(decoding: text, as: UTF8.self)
      if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }
  }
}
