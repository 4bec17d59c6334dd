import PaperMarkup

/// The measures of a slide, in points: 13⅓ by 7½ inches.
enum SlideSize {
  static let width = 960
  static let height = 540
  static let left = 48
  static let textWidth = 864
  static let titleTop = 30
  static let titleHeight = 80
  /// The lower end of what is on a slide; the number of the slide is below it.
  static let bottom = 496
  /// Where what is below a title of usual height begins.
  static let bodyTop = titleTop + titleHeight + gap
  /// The distance between two parts of a slide.
  static let gap = 14
  /// Points in the unit of Office files.
  static let unit = 12_700

  /// The sizes of text, of which the largest is chosen in which all fits.
  static let sizes = [28, 26, 24, 22, 20, 18, 16]
  /// The size of text that goes on on another slide.
  static let continuedSize = 18
}

/// A size of type on slides, and what follows from it, in points.
struct SlideType: Hashable, Sendable {
  let size: Int

  /// The size at a level of lists.
  func size(level: Int) -> Int { max(size - 2 * min(level, 2), 8) }

  /// The size in tables, whose columns are narrow.
  var table: SlideType { SlideType(size: max(min(size - 4, 20), 12)) }

  /// The distance before a paragraph.
  var before: Int { size / 4 }

  /// The indent of an item, to its text.
  func indent(of line: SlideLine) -> Int {
    line.isItem ? hanging * line.level + hanging(of: line) : 0
  }

  /// The room for a bullet.
  var hanging: Int { max(size * 5 / 4, 16) }

  /// The room for the bullet of an item, or for the widest number of its list with a space after it.
  func hanging(of line: SlideLine) -> Int {
    // A number wider than a quarter of a slide goes into its text.
    max(hanging, min(line.labelWidth * size / 1000 + size / 2, SlideSize.textWidth / 4))
  }

  /// The number of lines that a paragraph takes.
  func lines(_ line: SlideLine, width: Int) -> Int {
    let size = size(level: line.level)
    // Bold type is wider, and other programs measure a little differently.
    let room = (width - indent(of: line)) * (line.runs.contains(where: \.isBold) ? 88 : 94) / 100
    var text = line.text
    if case .label(let label) = line.marker { text = label + " " + text }
    if line.runs.contains(where: \.isCode) {
      let letters = max(room * 1000 / (600 * size), 1)
      return text.unicodeScalars.count / letters + 1
    }
    return TextMeasure.height(of: text, width: max(room, size) * 1000 / size)
  }

  /// The height of a paragraph, with the distance before it.
  func height(_ line: SlideLine, width: Int) -> Int {
    lines(line, width: width) * lineHeight(level: line.level) + before
  }

  /// The height of one line of text.
  func lineHeight(level: Int) -> Int { (size(level: level) * 6 + 4) / 5 }

  func height(_ lines: [SlideLine], width: Int) -> Int {
    lines.reduce(0) { $0 + height($1, width: width) }
  }
}
