import PaperMarkup

/// Whether Excel could take a name for a cell reference, in either notation: `PI10` is a cell far
/// to the right; `R1C2`, `R` and `c` are rows and columns.
///
/// Such a name of a sheet breaks every reference to the sheet, and Excel rejects it as the name of
/// a table.
func looksLikeCell(_ name: String) -> Bool {
  let bytes = name.utf8.map { $0 | 0x20 }
  let letters = bytes.prefix { (0x61...0x7A).contains($0) }
  let rest = bytes[letters.count...]
  if (1...3).contains(letters.count), !rest.isEmpty, rest.count <= 7, rest.allSatisfy(\.isDigit) {
    return true
  }
  return isRowAndColumn(bytes[...])
}

/// Whether the bytes are `R`, `C` or both in this order, each optionally followed by a number.
private func isRowAndColumn(_ bytes: ArraySlice<UInt8>) -> Bool {
  var rest = bytes
  for letter in [UInt8(ascii: "r"), UInt8(ascii: "c")] where rest.first == letter {
    rest = rest.dropFirst().drop(while: \.isDigit)
  }
  return !bytes.isEmpty && rest.isEmpty
}
