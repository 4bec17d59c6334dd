import PaperModel

/// Replaces the timestamps and document ids in a PDF, which LibreOffice derives from the clock, so
/// that the same document gives the same bytes. Replacements have the same length, so offsets stay
/// valid.
enum PDFStamp {
  /// The PDF with a fixed date, and with ids derived from the source of the document.
  static func settled(
    _ pdf: [UInt8], for source: [UInt8], on date: CalendarDate?
  ) -> [UInt8] {
    var pdf = pdf
    let day = date.map { "\($0)" } ?? "1980-01-01"
    let digits = day.filter { $0 != "-" }
    let mark = mark(of: source)
    replace(behind: "/CreationDate(D:", until: ")", in: &pdf, with: digits + "000000Z'")
    replace(behind: "<xmp:CreateDate>", until: "<", in: &pdf, with: day + "T00:00:00Z")
    replace(behind: "/DocChecksum /", until: "\n", in: &pdf, with: mark)
    // There are two ids, the second on a line of its own.
    if let first = replace(behind: "/ID [ <", until: ">", in: &pdf, with: mark) {
      replace(behind: "<", until: ">", in: &pdf, from: first, with: mark)
    }
    return pdf
  }

  /// A checksum of 128 bits as hexadecimal digits: FNV-1a with two different initial values.
  private static func mark(of bytes: [UInt8]) -> String {
    [0xCBF2_9CE4_8422_2325, 0x6C62_272E_07BB_0142].map { (start: UInt64) in
      let sum = bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
      let digits = String(sum, radix: 16, uppercase: true)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Replaces the text between two delimiters if it has the same length. Returns the index after
  /// the second delimiter, or nil.
  @discardableResult
  private static func replace(
    behind before: String, until after: Character, in pdf: inout [UInt8], from start: Int? = nil,
    with text: String
  ) -> Int? {
    let key = Array(before.utf8)
    let new = Array(text.utf8)
    // Everything is after the pages, and most of it at the end, so the search goes backwards.
    guard let place = lastPlace(of: key, in: pdf, from: start ?? 0, isFirst: start != nil),
      let stop = after.asciiValue, place + new.count < pdf.count,
      pdf[place + new.count] == stop,
      !pdf[place..<(place + new.count)].contains(stop)
    else { return nil }
    pdf.replaceSubrange(place..<(place + new.count), with: new)
    return place + new.count + 1
  }

  /// The index after the last, or first, occurrence of a sequence of bytes; nil where there is
  /// none.
  private static func lastPlace(
    of key: [UInt8], in pdf: [UInt8], from start: Int, isFirst: Bool
  ) -> Int? {
    guard let first = key.first, pdf.count >= start + key.count else { return nil }
    let places = start...(pdf.count - key.count)
    func isThere(_ place: Int) -> Bool {
      pdf[place] == first && pdf[place..<(place + key.count)].elementsEqual(key)
    }
    let place = isFirst ? places.first(where: isThere) : places.last(where: isThere)
    return place.map { $0 + key.count }
  }
}
