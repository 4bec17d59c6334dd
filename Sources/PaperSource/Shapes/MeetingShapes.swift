import PaperMarkup
import PaperModel

extension Shape where Value == Placed<String> {
  /// The id of something in another file, such as a meeting; it may be a date.
  static func reference(_ words: String) -> Self {
    parsed(.reference(words), rule: "wrong-id", "is not \(words)") { source in
      source.text.contains(where: \.isWhitespace) ? nil : source.placed(source.text)
    }
  }

  /// The address of a document on the web.
  static var webAddress: Self {
    parsed(
      .webAddress, "is not an address on the web",
      help: "write for example 'https://www.example.gov.uk/report.pdf'"
    ) { source in
      let text = source.text.lowercased()
      let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
      return isAddress && !text.contains(where: \.isWhitespace) ? source.placed(source.text) : nil
    }
  }
}

extension Shape where Value == TimeOfDay {
  /// A time of day, such as `14:00`.
  static var time: Self {
    parsed(.time, "is not a time", help: "write for example '14:00' or '2.00 pm'") {
      TimeOfDay($0.text)
    }
  }
}

extension Shape where Value == Placed<Int> {
  /// A whole number, 0 to 9,999.
  static var count: Self {
    parsed(.count, "is not a whole number up to 9,999") { $0.placed(wholeNumber($0.text)) }
  }
}

extension Shape where Value == Placed<MinuteNumber> {
  /// The number of a minute, such as `66` or `30/15`.
  static var minuteNumber: Self {
    parsed(
      .minuteNumber, "is not the number of a minute", help: "write for example '66' or '30/15'"
    ) { $0.placed(MinuteNumber(parsing: $0.text)) }
  }
}

extension Shape where Value == Placed<MinuteReference> {
  /// A reference to another minute, such as `66` or `2016-07-11/marmot`.
  static var minuteReference: Self {
    parsed(
      .minuteReference, rule: "wrong-reference", "does not name a minute",
      help: "write for example '66', '30/15' or '2016-07-11/marmot'"
    ) { $0.placed(MinuteReference(parsing: $0.text)) }
  }
}

extension Shape where Value == FollowUp.Due {
  /// A date or a recurrence.
  static var due: Self {
    Shape<SourceText>.scalar(.dateOrRecurrence).map { source, reading -> Value? in
      if let recurrence = Recurrence(source.text) {
        return .every(Placed(recurrence, at: source.range))
      }
      return reading.day(source, help: "write for example '2018-03-01' or 'every 6 months'").map {
        .date(Placed($0, at: source.range))
      }
    }
  }
}

extension Shape where Value == [VoteOption] {
  /// The count or the names of votes for each way of voting.
  static var vote: Self {
    let names = Shape<[Placed<String>]>.list(of: .name)
    let both = Shape<VotedPeople>.record("way of voting", [votedCount, votedNames]) { record, _ in
      VotedPeople(count: record[votedCount], names: record[votedNames] ?? [])
    }
    let descriptions = [Shape<Placed<Int>>.count.description, names.description, both.description]
    let entry = Shape<VotedPeople>(.either(descriptions)) { node, reading in
      switch node.kind {
      case .scalar:
        Shape<Placed<Int>>.count.read(node, &reading).map { VotedPeople(count: $0, names: []) }
      case .sequence:
        names.read(node, &reading).map { VotedPeople(count: nil, names: $0) }
      case .mapping: both.read(node, &reading)
      }
    }
    let options = Shape<[(key: SourceText, value: VotedPeople)]>.map(key: "option", value: entry)
      .map { entries, _ in
        entries.map { key, people in
          let option = Placed(key.text, at: key.range)
          return VoteOption(
            option: option, count: people.count ?? Placed(people.names.count, at: key.range),
            names: people.names)
        }
      }
    return Self(options.description) { node, reading in
      if case .scalar(let text, _) = node.kind, let mended = mendedVote(text.text) {
        reading.report(
          "wrong-shape", "each way of voting is stated by itself", at: node.range,
          fix: [Fix(node.range, mended)]
        ) { "write '\(mended)'" }
        return nil
      }
      return options.read(node, &reading)
    }
  }
}

/// The YAML mapping that was meant by `4 for, 1 against`; nil for anything else.
private func mendedVote(_ text: String) -> String? {
  var options: [String] = []
  for part in text.split(whereSeparator: { ",;".contains($0) }) {
    let words = part.split(separator: " ").filter { $0 != "and" }
    guard words.count == 2, let place = words.firstIndex(where: { wholeNumber(String($0)) != nil }),
      words[1 - place].allSatisfy(\.isLetter)
    else { return nil }
    options.append("\(words[1 - place].lowercased()): \(words[place])")
  }
  return options.isEmpty ? nil : "{ \(options.joined(separator: ", ")) }"
}

/// The people who voted one way, as a file states them.
private struct VotedPeople: Sendable {
  let count: Placed<Int>?
  let names: [Placed<String>]
}

private let votedCount = Field("count", .count, "How many.", example: "7")
private let votedNames = Field("names", .list(of: .name), "Who, where that was recorded.")

extension Shape {
  /// A list, or the word `none`.
  static func listOrNone<Element>(of element: Shape<Element>) -> Self where Value == [Element] {
    let list = Self.list(of: element)
    return Self(.either([.choice(["none"]), list.description])) { node, reading in
      if case .scalar(let text, _) = node.kind, text.text == "none" { return [] }
      return list.read(node, &reading)
    }
  }
}

/// The number given by a few ASCII digits; nil for anything else.
private func wholeNumber(_ text: String) -> Int? {
  guard (1...4).contains(text.utf8.count),
    text.utf8.allSatisfy(\.isDigit)
  else { return nil }
  return Int(text)
}
