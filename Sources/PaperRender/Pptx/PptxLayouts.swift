/// The parts that all presentations have: theme, master and layouts.
enum PptxLayouts {
  static let titleSize = 36
  static let openingTitleSize = 44
  static let openingTextSize = 24
  /// The measures of the first slide, in points.
  static let openingTitleTop = 96
  static let openingTitleHeight = 150
  static let openingTextTop = 266
  static let openingTextHeight = 200

  /// The master: where things are and what they look like, with its three layouts.
  static func master(language: String) -> PptxText {
    var part = PptxText(language: language)
    part.part("p:sldMaster") {
      $0.element("p:cSld") {
        $0.constant("<p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>")
        $0.element("p:spTree") {
          $0.beginShapeTree()
          $0.bar()
          $0.place(
            "Title", ["type": "title"], titleFrame,
            "<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"b\"><a:normAutofit/></a:bodyPr>"
          )
          $0.place(
            "Content", ["type": "body", "idx": "1"], bodyFrame,
            "<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"><a:normAutofit/></a:bodyPr>")
          $0.slideNumber()
        }
      }
      $0.constant(colourMap)
      $0.element("p:sldLayoutIdLst") {
        for layout in PptxPage.Layout.allCases {
          $0.empty(
            "p:sldLayoutId",
            [
              "id": .text(String(2_147_483_648 + layout.rawValue)),
              "r:id": .text("rId\(layout.rawValue)"),
            ])
        }
      }
      $0.element("p:txStyles", content: writeStyles)
    }
    return part
  }

  static func layout(_ layout: PptxPage.Layout, language: String) -> PptxText {
    var part = PptxText(language: language)
    part.declaration()
    let type: MarkupValue
    let name: MarkupValue
    switch layout {
    case .title: (type, name) = ("title", "Title Slide")
    case .content: (type, name) = ("obj", "Title and Content")
    case .titleOnly: (type, name) = ("titleOnly", "Title Only")
    }
    part.element(
      "p:sldLayout",
      [
        "xmlns:a": .text(PptxNames.drawing), "xmlns:r": .text(OfficeNames.relationships),
        "xmlns:p": .text(PptxNames.main), "type": type, "preserve": "1",
      ]
    ) {
      $0.element("p:cSld", ["name": name]) {
        $0.element("p:spTree") {
          $0.beginShapeTree()
          switch layout {
          case .title:
            $0.place(
              "Title", ["type": "ctrTitle"], openingTitleFrame,
              "<a:bodyPr anchor=\"b\"><a:normAutofit/></a:bodyPr>", size: openingTitleSize)
            $0.place(
              "Subtitle", ["type": "subTitle", "idx": "1"], openingTextFrame,
              "<a:bodyPr><a:normAutofit/></a:bodyPr>", size: openingTextSize)
          case .content:
            $0.place("Title", ["type": "title"], nil, "<a:bodyPr/>")
            $0.place("Content", ["idx": "1"], nil, "<a:bodyPr/>")
          case .titleOnly: $0.place("Title", ["type": "title"], nil, "<a:bodyPr/>")
          }
          $0.slideNumber()
        }
      }
      $0.constant("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>")
    }
    return part
  }

  /// The master of the pages with a slide and what is said to it.
  static func notesMaster(language: String) -> PptxText {
    var part = PptxText(language: language)
    part.part("p:notesMaster") {
      $0.shapeTree {
        $0.slideImage((84, 54, 372, 210))
        $0.place(
          "Notes", ["type": "body", "sz": "quarter", "idx": "1"], (54, 288, 432, 378), "<a:bodyPr/>"
        )
      }
      $0.constant(colourMap)
      $0.element("p:notesStyle") {
        $0.level("a:lvl1pPr", size: 12, indent: 0, bullet: nil)
      }
    }
    return part
  }

  // MARK: - Measures and styles

  private typealias Frame = (left: Int, top: Int, width: Int, height: Int)
  private static let titleFrame: Frame = (
    SlideSize.left, SlideSize.titleTop, SlideSize.textWidth, SlideSize.titleHeight
  )
  private static let bodyFrame: Frame = (
    SlideSize.left, SlideSize.bodyTop, SlideSize.textWidth, SlideSize.bottom - SlideSize.bodyTop
  )
  private static let openingTitleFrame: Frame = (
    SlideSize.left, openingTitleTop, SlideSize.textWidth, openingTitleHeight
  )
  private static let openingTextFrame: Frame = (
    SlideSize.left, openingTextTop, SlideSize.textWidth, openingTextHeight
  )

  /// Which colours of the theme are those of background, text and links.
  private static let colourMap: StaticString = """
    <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" \
    accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" \
    folHlink="folHlink"/>
    """

  private static func writeStyles(to part: inout PptxText) {
    part.element("p:titleStyle") {
      $0.element("a:lvl1pPr", ["algn": "l"]) {
        $0.constant("<a:spcBef><a:spcPct val=\"0\"/></a:spcBef><a:buNone/>")
        $0.element("a:defRPr", ["sz": .number(titleSize * 100), "b": "1"]) {
          $0.colour("tx2")
        }
      }
    }
    part.element("p:bodyStyle") {
      let type = SlideType(size: SlideSize.sizes[0])
      let levels: [StaticString] = [
        "a:lvl1pPr", "a:lvl2pPr", "a:lvl3pPr", "a:lvl4pPr", "a:lvl5pPr", "a:lvl6pPr",
        "a:lvl7pPr", "a:lvl8pPr", "a:lvl9pPr",
      ]
      for (level, name) in levels.enumerated() {
        $0.level(
          name, size: type.size(level: level), indent: type.hanging * (level + 1),
          bullet: level % 2 == 0 ? "•" : "–")
      }
    }
    part.element("p:otherStyle") { $0.level("a:lvl1pPr", size: 18, indent: 0, bullet: nil) }
  }
}

extension PptxText {
  /// Writes the place of something on a master or a layout.
  /// - Parameter size: the size of its type, where it is not that of the master.
  fileprivate mutating func place(
    _ name: StaticString, _ placeholder: MarkupAttributes,
    _ frame: (left: Int, top: Int, width: Int, height: Int)?, _ properties: StaticString,
    size: Int? = nil
  ) {
    shape(name, placeholder: placeholder, frame: frame) {
      $0.constant(properties)
      if let size {
        $0.element("a:lstStyle") {
          $0.element("a:lvl1pPr", ["marL": "0", "indent": "0", "algn": "l"]) {
            $0.empty("a:buNone")
            $0.empty("a:defRPr", ["sz": .number(size * 100)])
          }
        }
      } else {
        $0.empty("a:lstStyle")
      }
      $0.element("a:p") { $0.empty("a:endParaRPr", ["lang": .text($0.language)]) }
    }
  }

  /// Writes the place of the slide's number.
  fileprivate mutating func slideNumber() {
    shape(
      "Slide Number", placeholder: ["type": "sldNum", "sz": "quarter", "idx": "12"],
      frame: (816, 504, 96, 22)
    ) {
      $0.constant(
        """
        <a:bodyPr lIns="0" rIns="0" anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1200">\
        <a:solidFill><a:schemeClr val="accent5"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle>
        """)
      $0.element("a:p") {
        $0.element(
          "a:fld", ["id": "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type": "slidenum"]
        ) {
          $0.empty("a:rPr", ["lang": .text($0.language)])
          $0.element("a:t", text: "‹#›")
        }
      }
    }
  }

  /// Writes the picture of the slide on a page of notes.
  mutating func slideImage(_ frame: (left: Int, top: Int, width: Int, height: Int)?) {
    let id = nextShape()
    element("p:sp") {
      $0.element("p:nvSpPr") {
        $0.empty("p:cNvPr", ["id": .number(id), "name": .text("Slide Image \(id)")])
        $0.constant(
          """
          <p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>\
          <p:nvPr><p:ph type="sldImg"/></p:nvPr>
          """)
      }
      $0.element("p:spPr") {
        if let frame {
          $0.frame("a:xfrm", frame)
          $0.constant("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
        }
      }
    }
  }

  /// Writes the band at the top of each slide, which is no content.
  fileprivate mutating func bar() {
    let id = nextShape()
    element("p:sp") {
      $0.element("p:nvSpPr") {
        $0.empty("p:cNvPr", ["id": .number(id), "name": .text("Band \(id)")])
        $0.constant("<p:cNvSpPr/><p:nvPr userDrawn=\"1\"/>")
      }
      $0.element("p:spPr") {
        $0.frame("a:xfrm", (0, 0, SlideSize.width, 6))
        $0.constant("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
        $0.colour("accent1")
        $0.constant("<a:ln><a:noFill/></a:ln>")
      }
    }
  }

  fileprivate mutating func colour(_ name: StaticString) {
    element("a:solidFill") { $0.empty("a:schemeClr", ["val": .constant(name)]) }
  }

  /// Writes the style of a level of text.
  fileprivate mutating func level(
    _ name: StaticString, size: Int, indent: Int, bullet: StaticString?
  ) {
    let unit = SlideSize.unit
    element(
      name,
      [
        "marL": .number(indent * unit),
        "indent": bullet == nil
          ? "0" : .number(-SlideType(size: SlideSize.sizes[0]).hanging * unit), "algn": "l",
      ]
    ) {
      if let bullet {
        $0.empty("a:buFont", ["typeface": "Arial"])
        $0.empty("a:buChar", ["char": .constant(bullet)])
      } else {
        $0.empty("a:buNone")
      }
      $0.element("a:defRPr", ["sz": .number(size * 100), "kern": "1200"]) {
        $0.colour("tx1")
        $0.constant("<a:latin typeface=\"+mn-lt\"/>")
      }
    }
  }
}
