/// Raised or lowered letters, as they can be written in plain text.
enum WordScript: String {
  case raised = "superscript"
  case lowered = "subscript"

  private static let signs: [Character: (raised: Character, lowered: Character)] = [
    "0": ("⁰", "₀"), "1": ("¹", "₁"), "2": ("²", "₂"), "3": ("³", "₃"), "4": ("⁴", "₄"),
    "5": ("⁵", "₅"), "6": ("⁶", "₆"), "7": ("⁷", "₇"), "8": ("⁸", "₈"), "9": ("⁹", "₉"),
    "+": ("⁺", "₊"), "-": ("⁻", "₋"), "−": ("⁻", "₋"), "=": ("⁼", "₌"), "(": ("⁽", "₍"),
    ")": ("⁾", "₎"), "n": ("ⁿ", "ₙ"),
  ]

  /// Endings of ordinal numbers, which are as well on the line.
  private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]

  /// The text with characters that are raised or lowered themselves; nil where there are none for it, so
  /// that on the line it may mean something else.
  func written(_ text: String) -> String? {
    let letters = text.filter { !$0.isWhitespace }
    if Self.ordinals.contains(letters.lowercased())
      || letters.allSatisfy({ !$0.isLetter && !$0.isNumber && Self.signs[$0] == nil })
    {
      return text
    }
    var result = ""
    for character in text {
      if let signs = Self.signs[character] {
        result.append(self == .raised ? signs.raised : signs.lowered)
      } else if character.isWhitespace || ".,*†‡[]".contains(character) {
        result.append(character)
      } else {
        return nil
      }
    }
    return result
  }
}

extension XMLElement {
  /// What is chosen in the field of a form: the sign of a check box, or an entry of a list; nil for a field
  /// of text, whose text comes later.
  var formChoice: String? {
    if let box = self["checkBox"] {
      return (box["checked"] ?? box["default"])?.isOn == true ? "☑" : "☐"
    }
    guard let list = self["ddList"] else { return nil }
    let entries = list.all("listEntry").compactMap(\.value)
    let chosen = (list["result"] ?? list["default"])?.value.flatMap { Int($0) } ?? 0
    return entries.indices.contains(chosen) ? entries[chosen] : nil
  }
}
