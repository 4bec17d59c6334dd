import PaperMarkup

/// How texts are written into YAML files that the program drafts.
enum YAMLQuoting {
  /// A text as YAML has it in single quotes, on one line and without control characters.
  static func quoted(_ text: String) -> String {
    let line = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let category = scalar.properties.generalCategory
          let isText = ![.control, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse]
            .contains(category)
          return isText ? scalar : " "
        }))
    return line.singleQuoted
  }
}
