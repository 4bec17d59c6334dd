/// What in a line ends at a place that has to be found, in the order of the source.
enum InlineMark: Hashable, Sendable {
  case html([Unicode.Scalar])
  case image
  case link
  /// A note with its label, and what is wrong with it.
  case note(String, NoteProblem?)

  static func marks(of nodes: [SyntaxNode], in place: InlinePlace = .text) -> [InlineMark] {
    nodes.flatMap { node -> [InlineMark] in
      switch node.kind {
      case .html(let html): [.html(Array(html.unicodeScalars))]
      // A link or an image is known as one only at its end.
      case .image: marks(of: node.children, in: place) + [.image]
      case .link: marks(of: node.children, in: place == .text ? .link : place) + [.link]
      case .note(let mark): [.note(mark.label, mark.problem ?? place.problem)]
      default: marks(of: node.children, in: place)
      }
    }
  }
}

/// What inlines stand in, which decides whether a note may stand there.
enum InlinePlace: Hashable, Sendable {
  case text, heading, link

  var problem: NoteProblem? {
    switch self {
    case .text: nil
    case .heading: .inHeading
    case .link: .inLink
    }
  }
}

extension [SyntaxNode] {
  /// Whether there is HTML or an image among inlines, or a note that cannot be one.
  func containsUnsupported(in place: InlinePlace = .text) -> Bool {
    contains { node in
      switch node.kind {
      case .html, .image: true
      case .note(let mark): mark.problem != nil || place != .text
      case .link: node.children.containsUnsupported(in: place == .text ? .link : place)
      default: node.children.containsUnsupported(in: place)
      }
    }
  }
}
