/// Phrases that say when or how often something is received.
enum DeliveryPhrase {
  /// Always modifies the verb, whatever comes before it: "every six months".
  case certain
  /// Modifies the verb only if a simple object comes before it: "in six months".
  case behindPlainThing

  /// Parses a phrase that consists of exactly the words of a range; nil if they are not such a
  /// phrase.
  init?(_ range: Range<Int>, in text: DraftingText) {
    let keys = range.prefix(12).map(text.key)
    guard keys.count == range.count, let first = keys.first, let last = keys.last else {
      return nil
    }
    let rest = range.dropFirst()
    switch first {
    case "every"
    where (2...4).contains(keys.count) && (Self.isUnit(last, in: text) || last == "meeting"),
      "on"
    where (4...5).contains(keys.count) && (keys[1] == "a" || keys[1] == "an") && last == "basis",
      "twice" where (2...3).contains(keys.count) && (last == "year" || last == "yearly"):
      self = .certain
    case "in"
    where keys.count == 4 && last == "time" && Self.isUnit(keys[2], in: text)
      && text.isNumber(rest.lowerBound):
      self = .certain
    case "in"
    where keys.count == 3 && Self.isUnit(last, in: text) && text.isNumber(rest.lowerBound),
      "in" where Self.isMonth(rest, in: text),
      "by" where Self.isMonth(rest, in: text) || Self.isDate(rest, in: text),
      "at" where Self.isMeeting(rest, in: text):
      self = .behindPlainThing
    default:
      guard keys.count == 1, text.english[.adverbsOfFrequency].contains(first),
        !text.isNumber(range.lowerBound - 1)
      else { return nil }
      self = .certain
    }
  }

  private static func isUnit(_ key: String, in text: DraftingText) -> Bool {
    text.english[.units].contains(key)
  }

  /// "July", "early July 2018".
  private static func isMonth(_ range: Range<Int>, in text: DraftingText) -> Bool {
    let rest = ["early", "late"].contains(text.key(range.lowerBound)) ? range.dropFirst() : range
    guard let first = rest.first, text.english[.months].contains(text.key(first)) else {
      return false
    }
    return rest.count == 1 || rest.count == 2 && text.isYear(first + 1)
  }

  /// "31 March", "the 31st March 2019".
  private static func isDate(_ range: Range<Int>, in text: DraftingText) -> Bool {
    let rest = text.key(range.lowerBound) == "the" ? range.dropFirst() : range
    guard let first = rest.first else { return false }
    return text.isNumber(first) && isMonth(rest.dropFirst(), in: text)
  }

  /// "the next meeting", "each meeting of the Board", "its meeting in July 2018".
  private static func isMeeting(_ range: Range<Int>, in text: DraftingText) -> Bool {
    guard let noun = range.first(where: { ["meeting", "meetings"].contains(text.key($0)) }) else {
      return false
    }
    let before = (range.lowerBound..<noun).map(text.key)
    let behind = (noun + 1)..<range.upperBound
    let after = behind.map(text.key)
    let isFuture =
      before.contains {
        ["next", "future", "following", "subsequent", "forthcoming", "each", "every", "later"]
          .contains($0)
      }
      || before.contains(where: text.english[.months].contains)
    guard before.count <= 3, after.count <= 4 else { return false }
    let month = after.first == "in" && isMonth(behind.dropFirst(), in: text)
    return isFuture && (after.isEmpty || after == ["of", "the", "board"] || month)
      || ["its", "the", "a"].contains(before.first) && before.count == 1 && month
  }
}
