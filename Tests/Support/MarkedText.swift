package import PaperMarkup

/// A text in which the marks 1️⃣ to 9️⃣ show where findings are expected, so that nobody has to
/// count columns.
package struct MarkedText: Sendable {
  /// The text without the marks.
  package let text: String
  /// The position of each mark.
  package let marks: [Int: TextPosition]

  package init(_ marked: String) {
    var text = ""
    var marks: [Int: TextPosition] = [:]
    var line = 1
    var column = 1
    for character in marked {
      let scalars = Array(character.unicodeScalars)
      if scalars.count == 3, scalars[2] == "\u{20E3}" {
        marks[Int(scalars[0].value) - 48] = TextPosition(line: line, column: column)
        continue
      }
      text.append(character)
      if character.isNewline { (line, column) = (line + 1, 1) } else { column += scalars.count }
    }
    self.text = text
    self.marks = marks
  }
}
