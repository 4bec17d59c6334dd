import PaperMarkup

/// Builds a part of a presentation with text, and collects the links in it.
struct PptxText: MarkupWriting {
  var bytes = MarkupBytes()
  var links = DocxLinks()
  var media = OfficeMedia()
  let language: String
  /// The number of the last shape.
  private var shapes = 1
  /// Whether the typeface of text is stated: LibreOffice goes on in that of code otherwise.
  private var statesTypeface = false

  init(language: String) { self.language = language }

  mutating func constant(_ markup: StaticString) { bytes.constant(markup) }
  mutating func byte(_ byte: UInt8) { bytes.byte(byte) }
  mutating func text(_ text: String) { bytes.text(text) }
  mutating func number(_ number: Int) { bytes.number(number) }

  /// The number of the next shape; each is unique on its slide.
  mutating func nextShape() -> Int {
    shapes += 1
    return shapes
  }

  /// Writes the root element of a part with its namespaces.
  mutating func part(_ root: StaticString, content: (inout Self) -> Void) {
    declaration()
    element(
      root,
      [
        "xmlns:a": .text(PptxNames.drawing), "xmlns:r": .text(OfficeNames.relationships),
        "xmlns:p": .text(PptxNames.main),
      ], content: content)
  }

  /// Writes the common part of slides, notes and the master of notes: the tree of their shapes.
  mutating func shapeTree(_ content: (inout Self) -> Void) {
    element("p:cSld") {
      $0.element("p:spTree") {
        $0.beginShapeTree()
        content(&$0)
      }
    }
  }

  /// Writes what every tree of shapes begins with.
  mutating func beginShapeTree() {
    constant(
      "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>"
    )
  }

  /// Writes a shape with text.
  /// - Parameters:
  ///   - placeholder: the attributes of the place of the layout that it fills; nil for a text box.
  ///   - frame: left, top, width and height in points; nil for those of the layout.
  mutating func shape(
    _ name: StaticString, placeholder: MarkupAttributes?,
    frame: (left: Int, top: Int, width: Int, height: Int)?, body: (inout Self) -> Void
  ) {
    let id = nextShape()
    element("p:sp") {
      $0.element("p:nvSpPr") {
        $0.empty("p:cNvPr", ["id": .number(id), "name": .text("\(name) \(id)")])
        if let placeholder {
          $0.element("p:cNvSpPr") { $0.empty("a:spLocks", ["noGrp": "1"]) }
          $0.element("p:nvPr") { $0.empty("p:ph", placeholder) }
        } else {
          $0.empty("p:cNvSpPr", ["txBox": "1"])
          $0.empty("p:nvPr")
        }
      }
      $0.element("p:spPr") {
        if let frame {
          $0.frame("a:xfrm", frame)
          if placeholder == nil {
            $0.constant("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>")
          }
        }
      }
      $0.element("p:txBody", content: body)
    }
  }

  mutating func frame(
    _ name: StaticString, _ frame: (left: Int, top: Int, width: Int, height: Int)
  ) {
    let unit = SlideSize.unit
    element(name) {
      $0.empty("a:off", ["x": .number(frame.left * unit), "y": .number(frame.top * unit)])
      $0.empty("a:ext", ["cx": .number(frame.width * unit), "cy": .number(frame.height * unit)])
    }
  }

  // MARK: - Paragraphs

  /// Writes paragraphs, of which there is at least one.
  mutating func paragraphs(_ lines: [SlideLine], _ type: SlideType, isRight: Bool = false) {
    var counts = NumberRuns()
    statesTypeface = lines.contains { $0.runs.contains(where: \.isCode) }
    defer { statesTypeface = false }
    for line in lines { paragraph(line, type, start: counts.start(of: line), isRight: isRight) }
    if lines.isEmpty {
      element("a:p") {
        $0.empty(
          "a:endParaRPr", ["lang": .text($0.language), "sz": .number(type.size * 100)])
      }
    }
  }

  private mutating func paragraph(
    _ line: SlideLine, _ type: SlideType, start: Int, isRight: Bool
  ) {
    let size = type.size(level: line.level)
    let unit = SlideSize.unit
    let isMarked = line.marker != .none
    element("a:p") {
      $0.element(
        "a:pPr",
        [
          "marL": .number(type.indent(of: line) * unit),
          "lvl": line.level > 0 ? .number(line.level) : nil,
          "indent": .number(isMarked ? -type.hanging(of: line) * unit : 0),
          "algn": isRight ? "r" : nil,
        ]
      ) {
        $0.element("a:spcBef") { $0.empty("a:spcPts", ["val": .number(type.before * 100)]) }
        switch line.marker {
        case .none, .label: $0.empty("a:buNone")
        case .bullet:
          $0.empty("a:buFont", ["typeface": "Arial"])
          $0.empty("a:buChar", ["char": line.level % 2 == 0 ? "•" : "–"])
        case .number(let form, _):
          $0.empty("a:buFont", ["typeface": "+mj-lt"])
          $0.empty(
            "a:buAutoNum", ["type": .text(form), "startAt": start == 1 ? nil : .number(start)])
        }
      }
      if case .label(let label) = line.marker {
        $0.run(SlideRun(text: label + "\t"), size: size)
      }
      for run in line.runs { $0.run(run, size: size) }
      $0.empty("a:endParaRPr", ["lang": .text($0.language), "sz": .number(size * 100)])
    }
  }

  /// Writes one run.
  /// - Parameter size: the size in points; nil for that of the layout.
  mutating func run(_ run: SlideRun, size: Int?) {
    let link = run.link.flatMap { links.number(of: $0) }
    let attributes: MarkupAttributes = [
      "lang": .text(language), "sz": size.map { .number($0 * 100) },
      "b": run.isBold ? "1" : nil, "i": run.isItalic ? "1" : nil, "dirty": "0",
    ]
    element(run.isBreak ? "a:br" : "a:r") {
      $0.element("a:rPr", attributes) {
        if run.isCode {
          $0.empty("a:latin", ["typeface": "Courier New"])
        } else if $0.statesTypeface {
          $0.empty("a:latin", ["typeface": "+mn-lt"])
        }
        if let link { $0.empty("a:hlinkClick", ["r:id": .text("rIdLink\(link)")]) }
      }
      if !run.isBreak { $0.element("a:t", text: run.text) }
    }
  }
}

/// Finds the first number of each run of numbered paragraphs, from which PowerPoint counts.
private struct NumberRuns {
  /// By level, the form, the first and the last number of the run that is open.
  private var open: [Int: (form: String, start: Int, last: Int)] = [:]

  mutating func start(of line: SlideLine) -> Int {
    open = open.filter { $0.key <= line.level }
    guard case .number(let form, let number) = line.marker else {
      open[line.level] = nil
      return 1
    }
    if let run = open[line.level], run.form == form, run.last + 1 == number {
      open[line.level]?.last = number
      return run.start
    }
    open[line.level] = (form, number, number)
    return number
  }
}

/// The names of PresentationML.
enum PptxNames {
  static let main = "http://schemas.openxmlformats.org/presentationml/2006/main"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let table = "http://schemas.openxmlformats.org/drawingml/2006/table"
  static let type = "application/vnd.openxmlformats-officedocument.presentationml."
}
