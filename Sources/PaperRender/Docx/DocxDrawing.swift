/// A drawing of simple shapes in a line of text of a Word file: it needs neither a picture nor a part of
/// its own, is sharp at every size, and says in words what it shows.
///
/// Lengths are in twentieths of a point, as everywhere in Word files; only here they are written in the
/// unit of drawings, of which a twentieth of a point has 635.
struct DocxDrawing {
  /// The colours of charts on paper, those of the style sheet of the built-in house.
  enum Colour {
    static let ink: StaticString = "16191D"
    static let soft: StaticString = "55595F"
    static let bar: StaticString = "DBE4EE"
    static let barNow: StaticString = "4F7CAC"
  }

  enum Form {
    case bar(isNow: Bool)
    /// A line between the corners of its frame, in twentieths of a point of breadth.
    case line(breadth: Int, isDashed: Bool = false, Ink = .ink)
    case ring
    case square

    enum Ink { case ink, soft }
  }

  struct Frame {
    let x: Int
    let y: Int
    let width: Int
    let height: Int
  }

  enum Alignment {
    case left, centre, right
  }

  private static let unit = 635
  /// 9 points, in half points.
  private static let typeSize = 18

  private let style: DocxStyle
  /// The number of the drawing, from which those of its shapes follow.
  private let number: Int
  private var shapes = MarkupBytes()
  private var count = 0

  /// - Parameter number: the number of the drawing in its file, from 1.
  init(number: Int, style: DocxStyle) { (self.number, self.style) = (number, style) }

  mutating func add(_ form: Form, in frame: Frame) {
    shape(in: frame) {
      switch form {
      case .bar(let isNow):
        $0.outline("rect", fill: isNow ? Colour.barNow : Colour.bar)
        $0.line(breadth: 15, Colour.barNow)
      case .line(let breadth, let isDashed, let ink):
        $0.outline("line", fill: nil)
        $0.line(
          breadth: breadth, isDashed: isDashed, ink == .ink ? Colour.ink : Colour.soft)
      case .ring:
        $0.outline("ellipse", fill: nil)
        $0.line(breadth: 30, Colour.ink)
      case .square:
        $0.outline("rect", fill: nil)
        $0.line(breadth: 30, Colour.ink)
      }
    }
  }

  /// Adds lines of text, each a paragraph, since a box cuts off what a program would break otherwise.
  mutating func add(_ lines: [[SlideRun]], aligned alignment: Alignment = .left, in frame: Frame) {
    guard !lines.isEmpty else { return }
    let style = style
    shape(in: frame, isText: true) {
      $0.outline("rect", fill: nil)
      $0.constant("<a:ln><a:noFill/></a:ln>")
    } content: {
      $0.element("wps:txbx") {
        $0.element("w:txbxContent") {
          for line in lines {
            $0.element("w:p") {
              $0.element("w:pPr") {
                $0.property("w:pStyle", .text(style.id(.tableText)))
                $0.empty(
                  "w:spacing",
                  ["w:before": "0", "w:after": "0", "w:line": "220", "w:lineRule": "exact"])
                switch alignment {
                case .left: break
                case .centre: $0.property("w:jc", "center")
                case .right: $0.property("w:jc", "right")
                }
              }
              for run in line {
                $0.element("w:r") {
                  $0.element("w:rPr") {
                    if run.isBold { $0.bold() }
                    $0.size(Self.typeSize)
                  }
                  $0.runText(run.text)
                }
              }
            }
          }
        }
      }
    }
  }

  /// - Parameters:
  ///   - outline: writes the form, its filling and its line.
  ///   - content: writes the text.
  private mutating func shape(
    in frame: Frame, isText: Bool = false, outline: (inout MarkupBytes) -> Void,
    content: (inout MarkupBytes) -> Void = { _ in }
  ) {
    count += 1
    let id = number * 1_000 + count
    shapes.element("wps:wsp") {
      $0.empty("wps:cNvPr", ["id": .number(id), "name": .text(String(count))])
      $0.empty("wps:cNvSpPr", ["txBox": isText ? "1" : nil])
      $0.element("wps:spPr") {
        $0.element("a:xfrm") {
          $0.empty("a:off", ["x": Self.length(frame.x), "y": Self.length(frame.y)])
          $0.empty("a:ext", ["cx": Self.length(frame.width), "cy": Self.length(frame.height)])
        }
        outline(&$0)
      }
      content(&$0)
      $0.empty(
        "wps:bodyPr",
        [
          "wrap": isText ? "square" : nil, "lIns": "0", "tIns": "0", "rIns": "0", "bIns": "0",
          "anchor": isText ? "ctr" : nil,
        ])
    }
  }

  /// Writes the drawing into a run.
  /// - Parameter words: what it shows, for who does not see it.
  func write(width: Int, height: Int, name: String, words: String, to bytes: inout MarkupBytes) {
    let size: MarkupAttributes = ["cx": Self.length(width), "cy": Self.length(height)]
    bytes.element(
      "mc:AlternateContent",
      [
        "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "xmlns:wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
      ]
    ) {
      $0.element("mc:Choice", ["Requires": "wpg"]) {
        $0.element("w:drawing") {
          $0.element("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"]) {
            $0.empty("wp:extent", size)
            $0.empty(
              "wp:docPr", ["id": .number(number), "name": .text(name), "descr": .text(words)])
            $0.empty("wp:cNvGraphicFramePr")
            $0.element("a:graphic") {
              $0.element(
                "a:graphicData",
                ["uri": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"]
              ) {
                $0.element("wpg:wgp") {
                  $0.empty("wpg:cNvGrpSpPr")
                  $0.element("wpg:grpSpPr") {
                    $0.element("a:xfrm") {
                      $0.constant("<a:off x=\"0\" y=\"0\"/>")
                      $0.empty("a:ext", size)
                      $0.constant("<a:chOff x=\"0\" y=\"0\"/>")
                      $0.empty("a:chExt", size)
                    }
                  }
                  $0.append(shapes)
                }
              }
            }
          }
        }
      }
    }
  }

  private static func length(_ twips: Int) -> MarkupValue { .number(twips * unit) }
}

extension MarkupBytes {
  fileprivate mutating func outline(_ form: MarkupValue, fill: StaticString?) {
    element("a:prstGeom", ["prst": form]) { $0.empty("a:avLst") }
    if let fill { solid(fill) } else { empty("a:noFill") }
  }

  fileprivate mutating func line(breadth: Int, isDashed: Bool = false, _ colour: StaticString) {
    element("a:ln", ["w": .number(breadth * 635)]) {
      $0.solid(colour)
      if isDashed { $0.empty("a:prstDash", ["val": "sysDash"]) }
    }
  }

  private mutating func solid(_ colour: StaticString) {
    element("a:solidFill") { $0.empty("a:srgbClr", ["val": .constant(colour)]) }
  }
}
