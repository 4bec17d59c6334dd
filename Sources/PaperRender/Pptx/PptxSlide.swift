import PaperMarkup

/// Writes a slide: its title, what is below it in the order in which it is read, and its number.
struct PptxSlide {
  let page: PptxPage
  /// Its number, from 1.
  let number: Int
  /// What says on every slide that it is not for publication; nil where it is public.
  let marking: String?

  func write(to part: inout PptxText) {
    part.part("p:sld") {
      $0.shapeTree {
        writeTitle(to: &$0)
        if let marking { writeMarking(marking, to: &$0) }
        writeParts(to: &$0)
        writeNumber(to: &$0)
      }
      $0.constant("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>")
    }
  }

  private func writeTitle(to part: inout PptxText) {
    let isOpening = page.layout == .title
    let height = page.bodyTop - SlideSize.gap - SlideSize.titleTop
    let isHigh = !isOpening && height > SlideSize.titleHeight
    let usual = isOpening ? PptxLayouts.openingTitleSize : PptxLayouts.titleSize
    part.shape(
      "Title", placeholder: ["type": isOpening ? "ctrTitle" : "title"],
      frame: isHigh
        ? (SlideSize.left, SlideSize.titleTop, SlideSize.textWidth, height) : nil
    ) {
      $0.constant("<a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>")
      $0.element("a:p") {
        for run in page.title {
          $0.run(run, size: page.titleSize == usual ? nil : page.titleSize)
        }
      }
    }
  }

  private func writeMarking(_ marking: String, to part: inout PptxText) {
    part.shape(
      "Marking", placeholder: nil, frame: (SlideSize.left, 6, SlideSize.textWidth, 22)
    ) {
      $0.constant(
        "<a:bodyPr wrap=\"square\" lIns=\"0\" rIns=\"0\"><a:noAutofit/></a:bodyPr><a:lstStyle/>")
      $0.element("a:p") { $0.run(SlideRun(text: marking, isBold: true), size: 12) }
    }
  }

  private func writeParts(to part: inout PptxText) {
    var top = page.bodyTop
    for (place, content) in page.parts.enumerated() {
      let room = SlideSize.bottom - top
      switch content {
      case .text(let lines):
        let isLast = place == page.parts.count - 1
        let own = page.type.height(lines, width: SlideSize.textWidth)
        writeText(
          lines, isFirst: place == 0, top: top, height: isLast ? max(room, own) : own, to: &part)
        top += own + SlideSize.gap
      case .table(let table):
        PptxTable(table: table).write(at: top, to: &part)
        top += table.height + SlideSize.gap
      case .picture(let picture):
        write(picture, at: top, to: &part)
        top += picture.height + SlideSize.gap
      }
    }
  }

  private func write(_ picture: SlidePicture, at top: Int, to part: inout PptxText) {
    let id = part.nextShape()
    let target = part.media.add(picture.picture.image)
    part.element("p:pic") {
      $0.element("p:nvPicPr") {
        $0.empty(
          "p:cNvPr",
          [
            "id": .number(id), "name": .text("Picture \(id)"),
            "descr": .text(picture.picture.alternative),
          ])
        $0.constant("<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/>")
      }
      $0.element("p:blipFill") {
        $0.blip(target)
        $0.constant("<a:stretch><a:fillRect/></a:stretch>")
      }
      $0.element("p:spPr") {
        $0.frame("a:xfrm", (SlideSize.left, top, picture.width, picture.height))
        $0.constant("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
      }
    }
  }

  private func writeText(
    _ lines: [SlideLine], isFirst: Bool, top: Int, height: Int, to part: inout PptxText
  ) {
    let isOpening = page.layout == .title
    let isPlaceholder = isFirst && page.layout != .titleOnly
    part.shape(
      isOpening ? "Subtitle" : isPlaceholder ? "Content" : "Text",
      placeholder: isPlaceholder
        ? ["type": isOpening ? "subTitle" : nil, "idx": "1"] : nil,
      frame: isOpening ? nil : (SlideSize.left, top, SlideSize.textWidth, height)
    ) {
      $0.constant(
        "<a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"><a:normAutofit/></a:bodyPr><a:lstStyle/>"
      )
      $0.paragraphs(lines, page.type)
    }
  }

  private func writeNumber(to part: inout PptxText) {
    part.shape(
      "Slide Number", placeholder: ["type": "sldNum", "sz": "quarter", "idx": "12"], frame: nil
    ) {
      $0.constant("<a:bodyPr/><a:lstStyle/>")
      $0.element("a:p") {
        $0.element(
          "a:fld", ["id": "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type": "slidenum"]
        ) {
          $0.empty("a:rPr", ["lang": .text($0.language)])
          $0.element("a:t") { $0.number(number) }
        }
      }
    }
  }
}

/// Writes a table of a slide.
struct PptxTable {
  let table: SlideTable

  func write(at top: Int, to part: inout PptxText) {
    let id = part.nextShape()
    part.element("p:graphicFrame") {
      $0.element("p:nvGraphicFramePr") {
        $0.empty(
          "p:cNvPr",
          [
            "id": .number(id), "name": .text("Table \(id)"), "descr": .text(table.description),
          ])
        $0.constant(
          "<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/>")
      }
      $0.frame("p:xfrm", (SlideSize.left, top, SlideSize.textWidth, table.height))
      $0.element("a:graphic") {
        $0.element("a:graphicData", ["uri": .text(PptxNames.table)]) {
          $0.element("a:tbl", content: writeTable)
        }
      }
    }
  }

  private func writeTable(to part: inout PptxText) {
    part.empty(
      "a:tblPr",
      [
        "firstRow": table.header.isEmpty ? nil : "1", "firstCol": table.hasRowHeaders ? "1" : nil,
      ])
    part.element("a:tblGrid") {
      for width in table.widths { $0.empty("a:gridCol", ["w": .number(width * SlideSize.unit)]) }
    }
    if !table.header.isEmpty {
      writeRow(table.header.map { [$0] }, height: table.headerHeight, isHeader: true, to: &part)
    }
    for row in table.rows {
      writeRow(row, height: table.height(ofRow: row), isHeader: false, to: &part)
    }
  }

  private func writeRow(
    _ cells: [[SlideLine]], height: Int, isHeader: Bool, to part: inout PptxText
  ) {
    part.element("a:tr", ["h": .number(height * SlideSize.unit)]) {
      for (column, cell) in cells.enumerated() {
        let isBold = !isHeader && table.hasRowHeaders && column == 0
        let lines = isBold ? cell.map(\.inBold) : cell
        $0.element("a:tc") {
          $0.element("a:txBody") {
            $0.constant("<a:bodyPr/><a:lstStyle/>")
            $0.paragraphs(lines, table.type, isRight: table.isNumber[column])
          }
          $0.constant("<a:tcPr marL=\"88900\" marR=\"88900\" marT=\"25400\" marB=\"25400\"")
          $0.constant(isHeader ? " anchor=\"b\">" : ">")
          $0.constant(
            "<a:lnL><a:noFill/></a:lnL><a:lnR><a:noFill/></a:lnR><a:lnT><a:noFill/></a:lnT>")
          $0.constant(
            isHeader
              ? "<a:lnB w=\"25400\"><a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill></a:lnB>"
              : "<a:lnB w=\"9525\"><a:solidFill><a:schemeClr val=\"accent6\"/></a:solidFill></a:lnB>"
          )
          $0.constant("<a:noFill/></a:tcPr>")
        }
      }
    }
  }
}

extension SlideLine {
  fileprivate var inBold: SlideLine {
    var line = self
    for run in line.runs.indices { line.runs[run].isBold = true }
    return line
  }
}
