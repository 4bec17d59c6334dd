/// What in a line ends at a place that has to be found, in the order of the source.
enum InlineMark: Hashable, Sendable {
  case html([Unicode.Scalar])
  case image
  case link

  static func marks(of nodes: [SyntaxNode]) -> [InlineMark] {
    nodes.flatMap { node -> [InlineMark] in
      switch node.kind {
      case .html(let html): [.html(Array(html.unicodeScalars))]
      // A link or an image is known as one only at its end.
      case .image: marks(of: node.children) + [.image]
      case .link: marks(of: node.children) + [.link]
      default: marks(of: node.children)
      }
    }
  }
}
