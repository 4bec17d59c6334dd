import PaperMarkup
import PaperModel

/// A slide as it is written: what fits on one.
struct PptxPage {
  /// The layouts, in the order of their parts.
  enum Layout: Int, CaseIterable {
    case title = 1
    case content
    case titleOnly
  }

  let layout: Layout
  let title: [SlideRun]
  let titleSize: Int
  /// Where the title ends and the rest begins, in points.
  let bodyTop: Int
  let type: SlideType
  let parts: [SlidePart]
  let notes: [SlideLine]

  /// The slides of a document; each of its own may become several.
  static func pages(of document: Document) -> [PptxPage] {
    Deck(document.blocks).slides.flatMap { pages(of: $0, document) }
  }

  private static func pages(of slide: Deck.Slide, _ document: Document) -> [PptxPage] {
    // A presentation needs a title on each slide, by which programs list it.
    let title = slide.title.isEmpty ? [.text(document.title)] : slide.title
    if slide.isOpening, let page = opening(slide, title) { return [page] }
    let words = title.plainText
    let continued = document.words.slideContinued(words)
    // Both titles are given the room that the longer one needs.
    let (titleSize, bodyTop) = titleMeasures(continued.count > words.count ? continued : words)
    let height = max(SlideSize.bottom - bodyTop, 120)
    let laid = SlidePages(slide.content, title: words, height: height)
    let notes = SlideText.lines(slide.notes)
    return laid.pages.enumerated().map { place, parts in
      let isText = if case .text? = parts.first { true } else { false }
      return PptxPage(
        layout: isText ? .content : .titleOnly,
        title: place == 0 ? SlideText.runs(title) : [SlideRun(text: continued)],
        titleSize: titleSize, bodyTop: bodyTop, type: laid.type, parts: parts,
        notes: place == 0 ? notes : [])
    }
  }

  /// The slide with the title of the whole; nil if too much is on it for its layout.
  private static func opening(_ slide: Deck.Slide, _ title: [Inline]) -> PptxPage? {
    let fitting = [44, 40, 36, 32, 28].first {
      titleHeight(title.plainText, size: $0) <= PptxLayouts.openingTitleHeight
    }
    let laid = SlidePages(
      slide.content, title: title.plainText, height: PptxLayouts.openingTextHeight)
    guard let size = fitting, laid.pages.count == 1, let parts = laid.pages.first else {
      return nil
    }
    let isText = parts.allSatisfy { if case .text = $0 { true } else { false } }
    guard isText else { return nil }
    return PptxPage(
      layout: .title, title: SlideText.runs(title), titleSize: size,
      bodyTop: PptxLayouts.openingTextTop,
      type: SlideType(size: min(laid.type.size, PptxLayouts.openingTextSize)), parts: parts,
      notes: SlideText.lines(slide.notes))
  }

  /// The size of a title and the place below it.
  private static func titleMeasures(_ title: String) -> (size: Int, bodyTop: Int) {
    let sizes = [36, 32, 28, 24, 20]
    let size = sizes.first { titleHeight(title, size: $0) <= SlideSize.titleHeight } ?? 16
    let height = max(titleHeight(title, size: size), SlideSize.titleHeight)
    return (size, SlideSize.titleTop + height + SlideSize.gap)
  }

  private static func titleHeight(_ title: String, size: Int) -> Int {
    // Titles are bold.
    TextMeasure.height(of: title, width: SlideSize.textWidth * 880 / size) * (size * 6 + 4) / 5
  }
}
