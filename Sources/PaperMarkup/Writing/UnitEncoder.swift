/// Turns units into Markdown, escaping no more than is needed.
struct UnitEncoder {
  let units: [InlineUnit]
  let context: InlineWriter.Context
  /// Which characters are written by number, as nothing else is safe where they stand.
  private var isNumbered: [Bool]

  init(_ units: [InlineUnit], context: InlineWriter.Context) {
    self.units = units
    self.context = context
    isNumbered = [Bool](repeating: false, count: units.count)
    for index in units.indices { isNumbered[index] = mustBeNumbered(index) }
  }

  var encoded: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(units.count)
    for (index, unit) in units.enumerated() {
      switch unit {
      case .markup(let markup), .opening(let markup), .closing(let markup): bytes += markup.utf8
      case .linkStart: bytes.append(UInt8(ascii: "["))
      case .note(let number): bytes += "[^\(number)]".utf8
      case .lineEnd: bytes.append(UInt8(ascii: "\n"))
      case .character(let scalar, let inLink):
        if isNumbered[index] {
          bytes += CharacterReference.write(scalar).utf8
        } else {
          if isEscaped(scalar, at: index, inLink: inLink) { bytes.append(UInt8(ascii: "\\")) }
          bytes.append(scalar)
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: What stands around a unit

  func startsLine(_ index: Int) -> Bool { index == 0 || units[index - 1] == .lineEnd }

  func endsLine(_ index: Int) -> Bool {
    index + 1 == units.count || units[index + 1] == .lineEnd
  }

  /// Whether a unit is the reference to a note.
  func isNote(_ index: Int) -> Bool {
    if units.indices.contains(index), case .note = units[index] { true } else { false }
  }

  /// The character at a place if it is written as itself, with or without a backslash.
  func character(at index: Int) -> Unicode.Scalar? {
    guard units.indices.contains(index), case .character(let scalar, _) = units[index],
      !isNumbered[index]
    else { return nil }
    return scalar
  }

  // MARK: Characters that are written by number

  private func mustBeNumbered(_ index: Int) -> Bool {
    guard case .character(let scalar, _) = units[index] else { return false }
    // A reader takes away white space at the ends of a line, and a mark of byte order at the start.
    if startsLine(index) || endsLine(index), scalar.isTrimmed { return true }
    if scalar == "\u{FEFF}" { return true }
    // Signs of emphasis count as such between space or punctuation and what is not space.
    if index > 0 {
      if case .opening = units[index - 1], scalar.properties.isWhitespace { return true }
      if case .closing = units[index - 1], !scalar.separatesWords { return true }
    }
    if index + 1 < units.count {
      if case .opening = units[index + 1], !scalar.separatesWords { return true }
      if case .closing = units[index + 1], scalar.properties.isWhitespace { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// White space that is taken away at the ends of a line.
  fileprivate var isTrimmed: Bool { self == " " || (0x09...0x0D).contains(value) }

  /// Whether every reader sees space or punctuation here.
  fileprivate var separatesWords: Bool {
    if isASCII { return self == " " || isASCIIPunctuation }
    switch properties.generalCategory {
    case .spaceSeparator, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation:
      return true
    default: return false
    }
  }
}
