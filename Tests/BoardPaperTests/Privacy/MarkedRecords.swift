import CouncilEnglish
import PaperSource
import TestSupport

/// Records in which all that an author can say carries a marker of its own. They are made from the
/// descriptions of the kinds of files, so that a key that is added to a kind is marked by itself.
struct MarkedRecords {
  /// A text that stands at one place only, and that place.
  struct Marker: Sendable {
    /// The forms in which documents may print it, in small letters.
    let forms: [String]
    /// The keys that lead to it, such as `meeting.agenda.documents.title`.
    let place: String
  }

  private(set) var markers: [Marker] = []
  /// The number of the next one.
  private var next: Int

  /// - Parameter first: the number of the first marker, by which those of several values differ.
  init(from first: Int = 0) { next = first }

  /// Takes a marker back that is public after all.
  mutating func forget(_ place: String) { markers.removeAll { $0.place == place } }

  /// A record with all its keys.
  /// - Parameters:
  ///   - place: the keys that lead to it.
  ///   - stated: values that have to fit something else, or are public, by their keys in the record;
  ///     nil where a key is to be left out.
  mutating func record(
    _ record: RecordDescription, at place: String, stated: [String: YAMLTree?] = [:]
  ) -> YAMLTree {
    .map(
      record.fields.compactMap { field in
        if let value = stated[field.key] { return value.map { (field.key, $0) } }
        let inner = Dictionary(
          stated.compactMap { key, value in
            key.hasPrefix(field.key + ".")
              ? (String(key.dropFirst(field.key.count + 1)), value) : nil
          }
        ) { $1 }
        return (field.key, value(field.shape, at: "\(place).\(field.key)", stated: inner))
      })
  }

  /// A word that stands nowhere else.
  mutating func word(at place: String) -> String {
    let word = "zq" + letters(next) + "x"
    add([word], at: place)
    return word
  }

  private mutating func value(
    _ shape: ShapeDescription, at place: String, stated: [String: YAMLTree?]
  ) -> YAMLTree {
    switch shape {
    case .text, .name, .line, .template, .templateOrNothing, .cell:
      return .plain("The \(word(at: place)) words")
    case .markdown:
      return .quoted(
        "The \(word(at: place)) text.\n\n- A point of \(word(at: place))[^1]\n\n"
          + "[^1]: A note of \(word(at: place))")
    case .id: return .plain(word(at: place))
    case .languageTag: return .plain("en")
    case .webAddress: return .plain("https://\(word(at: place)).example.org/a")
    case .date, .dateOrRecurrence: return .plain("\(year(at: place))-07-04")
    case .period: return .plain(String(year(at: place)))
    case .figure, .count: return .plain(number(at: place))
    case .list(let element): return .list([value(element, at: place, stated: stated)])
    case .words(let count):
      return .list((0..<count).map { _ in value(.text, at: place, stated: stated) })
    case .record(let record), .shorthand(let record, _):
      return self.record(record, at: place, stated: stated)
    case .map(_, let known, let element):
      let keys = known.isEmpty ? [word(at: place)] : known
      return .map(keys.map { ($0, value(element, at: "\(place).\($0)", stated: stated)) })
    case .either(let shapes):
      return shapes.last.map { value($0, at: place, stated: stated) } ?? .absent
    // One of a few words or numbers each, which say nothing where they are found.
    case .choice(let words): return .plain(words.first ?? "")
    case .columnMeaning: return .plain("ignored")
    case .percentage: return .plain("10%")
    case .recurrence: return .plain("every 7 months")
    case .meetingPattern: return .plain("first Monday of July")
    case .numbering(let hasWord): return hasWord ? .quoted("Table 1:") : .plain("i)")
    case .yesOrNo: return .plain("yes")
    case .time: return .plain("14:00")
    case .minuteNumber, .minuteReference: return .plain("60")
    case .entry(let form): return .plain(form.sample)
    // They lead to something else, by which they are marked: whoever makes the record states them.
    case .reference, .file, .folder: return .absent
    }
  }

  private mutating func year(at place: String) -> Int {
    let year = 3_001 + next
    add([" \(year)", "\(year)-", "/\(year)", "\(year)/"], at: place)
    return year
  }

  mutating func number(at place: String) -> String {
    let number = 6_001 + next
    let grouped = "6,\(String(number).suffix(3))"
    add([">\(number)<", ">\(grouped)<", " \(number) ", " \(grouped) "], at: place)
    return String(number)
  }

  private mutating func add(_ forms: [String], at place: String) {
    markers.append(Marker(forms: forms, place: place))
    next += 1
  }

  private func letters(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return String([number / 676 % 26, number / 26 % 26, number % 26].map { letters[$0] })
  }
}

extension RecordDescription {
  /// The record that a key leads to, or each entry of its list.
  func record(_ path: String...) -> RecordDescription {
    path.reduce(self) { record, key in
      var shape = record.fields.first { $0.key == key }?.shape
      if case .list(let element) = shape { shape = element }
      switch shape {
      case .record(let inner), .shorthand(let inner, _): return inner
      default: return record
      }
    }
  }
}

extension EntryForm {
  /// An entry that says nothing where it is found.
  fileprivate var sample: String {
    switch self {
    case .word: "forum"
    case .abbreviation: "NHS"
    case .verb: "note noted object"
    case .replacement: "per say = per se"
    }
  }
}
