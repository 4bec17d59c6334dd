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
  private static let mostElements = 500_000

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

extension XMLElement {
  /// The element with the usual prefixes of the given vocabularies, whatever prefixes it uses
  /// itself. Names in other vocabularies never get one of these prefixes.
  func withUsualPrefixes(_ namespaces: [(prefix: String, name: String)]) -> XMLElement {
    let usual = Dictionary(uniqueKeysWithValues: namespaces.map { ($0.name, $0.prefix) })
    return renamed([:], usual, Set(usual.values))
  }

  /// - Parameters:
  ///   - inherited: the new prefixes, by the prefixes that enclosing elements declare.
  ///   - usual: the usual prefixes, by vocabulary.
  private func renamed(
    _ inherited: [String: String], _ usual: [String: String], _ taken: Set<String>
  ) -> XMLElement {
    var prefixes = inherited
    for attribute in attributes.all where attribute.name.hasPrefix("xmlns") {
      let prefix = String(attribute.name.dropFirst("xmlns:".count))
      let isFree = !prefix.isEmpty && !taken.contains(prefix)
      prefixes[prefix] = usual[attribute.value] ?? (isFree ? prefix : "other")
    }
    func renamed(_ name: String) -> String {
      guard let colon = name.firstIndex(of: ":") else {
        return "\(prefixes[""] ?? "other"):\(name)"
      }
      let prefix = String(name[..<colon])
      return prefix == "xml" ? name : (prefixes[prefix] ?? "other") + name[colon...]
    }
    return XMLElement(
      renamed(name),
      attributes.all.filter { !$0.name.hasPrefix("xmlns") }
        .map { ($0.name.contains(":") ? renamed($0.name) : $0.name, $0.value) },
      children.map { $0.renamed(prefixes, usual, taken) }, text: text)
  }
}

extension XMLElement {
  /// The element as the bytes of a part. It must have been read with its prefixes, and elements
  /// with text must have no child elements.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    bytes += "<\(name)".utf8
    for attribute in attributes.all {
      bytes += " \(attribute.name)=\"".utf8
      Self.escape(attribute.value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    guard !children.isEmpty || !text.isEmpty else {
      bytes += "/>".utf8
      return
    }
    bytes.append(UInt8(ascii: ">"))
    for child in children { child.write(to: &bytes) }
    if children.isEmpty { Self.escape(text, to: &bytes) }
    bytes += "</\(name)>".utf8
  }

  private static func escape(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case 0x09, 0x0A, 0x0D: bytes += "&#\(byte);".utf8
      default: bytes.append(byte)
      }
    }
  }
}
