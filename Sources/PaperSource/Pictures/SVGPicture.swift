import OfficePackage
import PaperMarkup

/// Reads an SVG file, and refuses one that holds anything but a drawing. Nothing is taken out of it, since
/// its author should know what is published.
enum SVGPicture {
  /// Whether bytes look like SVG: XML, with its root among the first of them.
  static func begins(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(4_096), as: UTF8.self)
    let text = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return text.hasPrefix("<") && (text.contains("<svg") || text.contains(":svg"))
  }

  static func size(of bytes: [UInt8]) throws(PictureProblem) -> PictureSize {
    let text = String(decoding: bytes, as: UTF8.self)
    // The declaration of XML is the only one that is no instruction for a program.
    let declared = text.components(ofInstruction: "<?") - text.components(ofInstruction: "<?xml ")
    guard declared == 0 else { throw .svg(.instruction) }
    let drawing = SVGDrawing()
    do throws(PackageError) {
      try XMLReader.read(bytes, part: "", keepsPrefixes: true, drawing)
    } catch {
      if let problem = drawing.problem { throw .svg(problem) }
      switch error {
      case .documentType: throw .svg(.documentType)
      case .malformedXML(_, let line, _, _): throw .svg(.notXML(line: line))
      default: throw .damaged
      }
    }
    guard let size = drawing.size else { throw .svg(.withoutSize) }
    return PictureSize(width: size.width, height: size.height)
  }
}

extension String {
  fileprivate func components(ofInstruction sign: String) -> Int {
    utf8.count < sign.utf8.count ? 0 : ranges(of: sign).count
  }
}

/// Looks at the elements of a drawing one after another, and stops at the first that is refused.
private final class SVGDrawing: XMLEvents {
  private(set) var problem: PictureProblem.SVGProblem?
  private(set) var size: (width: Int, height: Int)?
  private var isInside = false

  func start(_ name: String, _ attributes: borrowing LentAttributes) throws(PackageError) {
    let local = Self.local(name)
    guard Self.elements.contains(local), isInside || local == "svg" else {
      return try stop(.element(name))
    }
    let all = attributes.copy(keepsPrefixes: true).all
    for (attribute, value) in all where !Self.isHarmless(attribute, value) {
      return try stop(.attribute(attribute, of: name))
    }
    if !isInside { size = Self.size(XMLAttributes(all: all)) }
    isInside = true
  }

  func end(_ name: String, text: [UInt8]) throws(PackageError) {
    guard Self.local(name) == "style" else { return }
    let sheet = String(decoding: text, as: UTF8.self).lowercased()
    if sheet.contains("@") || sheet.contains("\\") || !Self.loadsNothing(sheet) {
      try stop(.style)
    }
  }

  private func stop(_ problem: PictureProblem.SVGProblem) throws(PackageError) {
    self.problem = problem
    throw .damaged(part: nil)
  }

  private static func local(_ name: String) -> String {
    name.hasPrefix("svg:") ? String(name.dropFirst(4)) : name
  }

  // MARK: - What is let through

  /// The elements that draw, or say what others do. There is none that runs, links, loads or moves.
  private static let elements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "title", "desc", "style", "switch",
    "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
    "text", "tspan", "textPath", "marker", "pattern", "clipPath", "mask",
    "linearGradient", "radialGradient", "stop", "filter", "feBlend", "feColorMatrix",
    "feComponentTransfer", "feComposite", "feDropShadow", "feFlood", "feFuncA", "feFuncB",
    "feFuncG",
    "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset",
  ]

  private static func isHarmless(_ name: String, _ value: String) -> Bool {
    let name = name.lowercased()
    let local = name.split(separator: ":").last.map(String.init) ?? name
    if local.hasPrefix("on") || local == "src" || name == "xml:base" { return false }
    if name.hasPrefix("xmlns") { return true }
    let value = value.lowercased()
    if local == "href" { return value.hasPrefix("#") }
    return !value.contains("script:") && !value.contains("\\") && loadsNothing(value)
  }

  /// Whether each `url(…)` leads to a place in the same drawing.
  private static func loadsNothing(_ text: String) -> Bool {
    guard !text.contains("@import"), !text.contains("image-set"), !text.contains("src(") else {
      return false
    }
    return text.ranges(of: "url(").allSatisfy { range in
      text[range.upperBound...].drop { $0.isWhitespace || $0 == "'" || $0 == "\"" }.first == "#"
    }
  }

  // MARK: - Size

  /// The size in pixels: as stated, or that of the part that is shown.
  private static func size(_ attributes: XMLAttributes) -> (width: Int, height: Int)? {
    let box = (attributes["viewBox"] ?? "").split { $0 == " " || $0 == "," }
      .compactMap { Double($0) }
    let natural = box.count == 4 && box[2] > 0 && box[3] > 0 ? (box[2], box[3]) : nil
    let width = attributes["width"].flatMap(pixels)
    let height = attributes["height"].flatMap(pixels)
    let size: (Double, Double)?
    switch (width, height, natural) {
    case (let width?, let height?, _): size = (width, height)
    case (let width?, nil, let natural?): size = (width, width * natural.1 / natural.0)
    case (nil, let height?, let natural?): size = (height * natural.0 / natural.1, height)
    case (_, _, let natural): size = natural
    }
    guard let size, size.0.isFinite, size.1.isFinite, size.0 < 1e9, size.1 < 1e9 else { return nil }
    return (Int(size.0.rounded()), Int(size.1.rounded()))
  }

  /// A length in pixels; nil for a part of the room, such as `100%`.
  private static func pixels(_ length: String) -> Double? {
    let units: [(String, Double)] = [
      ("px", 1), ("pt", 96.0 / 72), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96),
      ("", 1),
    ]
    let text = length.filter { !$0.isWhitespace }
    for (unit, scale) in units where text.hasSuffix(unit) {
      guard let number = Double(text.dropLast(unit.count)), number > 0 else { continue }
      return number * scale
    }
    return nil
  }
}
