import PaperModel

/// Regular expressions for the forms of scalars, limited to syntax that Python, JavaScript and
/// others share. None is narrower than its reader. Some are wider, where the reader accepts letters
/// outside of English.
enum SchemaPattern {
  /// Text that is not blank.
  static let text = #"\S"#
  /// Text that is not blank, with only white space after its first line.
  static let oneLine = #"^\n*[^\S\n]*\S[^\n]*(?:\n\s*)?$"#
  static let oneLineOrNothing = #"^\s*$|"# + oneLine
  static let id = "^[A-Za-z][A-Za-z0-9-]*$"
  static let languageTag = "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$"
  static let reference = #"^\S+$"#
  static let webAddress = #"^\#(anyCase("http"))[Ss]?://\S*$"#
  static let percentage = #"^(?:\+?0*(?:100|[1-9]?[0-9])|-0+)%$"#
  static let yesOrNo = "^(?:\(["yes", "no", "true", "false"].map(anyCase).joined(separator: "|")))$"
  static let count = "^[0-9]{1,4}$"
  /// The last word is 1, a letter or a Roman numeral.
  static let numbering = "(?:^|[^A-Za-z0-9])[1aAiI][^A-Za-z0-9]*$"
  /// The same after a word, which has a character that is no space, digit or punctuation of ASCII.
  static let numberingWithWord =
    #"[^\s!-@\[-`{-~][\s\S]*[^A-Za-z0-9][1aAiI][^A-Za-z0-9]*$"#

  /// Only the reader checks the period and the id after a figure.
  static let columnMeaning: String = {
    let figures = ColumnMeaning.Kind.allCases.map(\.rawValue)
    let others = ColumnMeaning.allWords.filter { !figures.contains($0) }
    return #"^\s*(?:(?:\#(others.joined(separator: "|")))|"#
      + #"(?:\#(figures.joined(separator: "|")))(?:\s+[^\n]+)?)\s*$"#
  }()

  static let date = "^(?:\(day)|\(dayInWords))$"
  static let recurrence = "^\(turn)$"
  /// Only the reader checks that days and months are spelt correctly.
  static let meetingPattern: String = {
    let turns = MeetingPattern.Turn.allCases.map { anyCase($0.rawValue) }.joined(separator: "|")
    return "^ *(?:\(turns))[ ,]+[A-Za-z]{3,9}[ ,]+\(anyCase("of"))(?:[ ,]+[A-Za-z]{3,9})+[ ,]*$"
  }()
  static let dateOrRecurrence = "^(?:\(day)|\(dayInWords)|\(turn))$"
  static let minuteNumber = "^\(number)$"
  /// The id of an item does not begin with an ASCII punctuation character.
  static let minuteReference = #"^(?:\#(number)|[^\s/]+/[^\s!-@\[-`{-~][^\s/]*)$"#

  static let time: String = {
    let half = #" *(?:[Aa]|[Pp])(?:[Mm]|\.[Mm]\.)"#
    let ofTwelve = "(?:0?[1-9]|1[0-2])"
    return "^(?:(?:[01]?[0-9]|2[0-3])[:.][0-5][0-9]|\(ofTwelve)(?:[:.][0-5][0-9])?\(half))$"
  }()

  /// The forms of a period, and the words and numbers of other notations. Only the reader checks
  /// that the period exists: that years are consecutive, that a month is spelt correctly.
  static let period: String = {
    let pair = "(?:[0-9]{2}|[0-9]{4})/(?:[0-9]{2}|[0-9]{4})|[0-9]{4}[-–](?:[0-9]{2}|[0-9]{4})"
    let other = "[A-Za-z0-9\\s/(),.‐‑–—−-]"
    let forms = [
      "[0-9]{4}", pair, "[Qq]0*[1-4]\\s+(?:[0-9]{4}|\(pair))", "[Hh]0*[12]\\s+(?:\(pair))",
      "\(anyCase("ay"))\\s+(?:\(pair))", "(?:\(pair))\\s+\(anyCase("academic"))",
      "[A-Za-z]{3,9}\\s+[0-9]{4}", "[0-9]{4}\\s+[-–]\\s+(?:[0-9]{2}|[0-9]{4})",
      "(?:\(pair))\\s+\(anyCase("to"))\\s+(?:\(pair))", "\(day)\\s+\(anyCase("to"))\\s+\(day)",
      "\(other)*[0-9]\(other)*",
    ]
    return "^\\s*(?:\(forms.joined(separator: "|")))\\s*$"
  }()

  // MARK: - Parts

  /// A date that exists, in the years 1 to 9999.
  private static let day: String = {
    let leapYear =
      "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
    let days = [
      "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])", "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
      "02-(?:0[1-9]|1[0-9]|2[0-8])",
    ]
    return "(?!0000)(?:[0-9]{4}-(?:\(days.joined(separator: "|")))|\(leapYear)-02-29)"
  }()

  /// `5 February 2018`, `Monday, 5th February 2018`. Only the reader checks that the date exists.
  private static let dayInWords =
    "[ ,]*(?:[A-Za-z]+[ ,]+)?[0-9]{1,2}(?:[A-Za-z]{2})?[ ,]+[A-Za-z]+[ ,]+[0-9]{4}[ ,]*"

  /// `every month`, `every 6 months`, up to ten years.
  private static let turn: String = {
    func counted(_ numbers: String, _ words: [String], _ unit: String) -> String {
      let words = words.map(anyCase).joined(separator: "|")
      return #"(?:(?:\+?0*(?:\#(numbers))|\#(words)) +\#(anyCase(unit))[Ss]?|\#(anyCase(unit)))"#
    }
    let few = ["one", "two", "three", "four", "six", "nine"]
    let units = [
      counted("120|1[01][0-9]|[1-9][0-9]?", few + ["twelve"], "month"),
      counted("40|[1-3][0-9]|[1-9]", few + ["twelve"], "quarter"),
      counted("10|[1-9]", few, "year"),
    ]
    return " *\(anyCase("every")) +(?:\(units.joined(separator: "|"))) *"
  }()

  /// The number of a minute, with or without its year.
  private static let number =
    "(?!0+(?:/|$))[0-9]{1,5}(?:/(?=[0-9/-]{1,9}$)[0-9]+(?:[/-][0-9]+)*)?"

  /// A word in any mix of lower and upper case.
  private static func anyCase(_ word: String) -> String {
    word.map { "[\($0.uppercased())\($0)]" }.joined()
  }
}
