import PaperMarkup

extension DocxBody {
  /// Writes a picture on a line of its own, with its caption below it.
  mutating func add(_ picture: Picture, at place: DocxPlace, _ item: DocxItem?) {
    let hasCaption = !picture.captionLine.isEmpty
    // A pixel is 15 twentieths of a point.
    let size = picture.image.size(
      inWidth: max(place.room - place.left, 20), height: heightOfPage * 9 / 10, unit: 15)
    let target = media.add(picture.image)
    paragraph(item?.role ?? place.role, at: place, item, keepsNext: hasCaption) {
      $0.element("w:r") {
        $0.element("w:drawing") {
          $0.draw(target, words: picture.alternative, width: size.width, height: size.height)
        }
      }
    }
    if hasCaption { caption(picture.caption, picture.mark, at: place) }
  }

  /// - Parameters:
  ///   - width: in twentieths of a point, as is the height.
  private mutating func draw(_ target: OfficeMedia.Target, words: String, width: Int, height: Int) {
    let (across, down) = (
      width * OfficeMedia.unitsOfTwentieth, height * OfficeMedia.unitsOfTwentieth
    )
    let id = media.nextDrawing()
    element(
      "wp:inline",
      [
        "xmlns:wp": .text(DocxNames.drawing), "distT": "0", "distB": "0", "distL": "0",
        "distR": "0",
      ]
    ) {
      $0.empty("wp:extent", ["cx": .number(across), "cy": .number(down)])
      $0.empty(
        "wp:docPr",
        ["id": .number(id), "name": .text("Picture \(id)"), "descr": .text(words)])
      $0.element("a:graphic", ["xmlns:a": .text(OfficeMedia.main)]) {
        $0.element("a:graphicData", ["uri": .text(OfficeMedia.picture)]) {
          $0.element("pic:pic", ["xmlns:pic": .text(OfficeMedia.picture)]) {
            $0.element("pic:nvPicPr") {
              $0.empty(
                "pic:cNvPr",
                ["id": .number(id), "name": .text("Picture \(id)"), "descr": .text(words)])
              $0.empty("pic:cNvPicPr")
            }
            $0.element("pic:blipFill") {
              $0.blip(target)
              $0.constant("<a:stretch><a:fillRect/></a:stretch>")
            }
            $0.element("pic:spPr") {
              $0.element("a:xfrm") {
                $0.constant("<a:off x=\"0\" y=\"0\"/>")
                $0.empty("a:ext", ["cx": .number(across), "cy": .number(down)])
              }
              $0.constant("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
            }
          }
        }
      }
    }
  }
}
