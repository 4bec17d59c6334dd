/// Drafts a new entry of a list: the keys that have to be there, and those that the other entries of the
/// list state. What is still to be written is an ellipsis, which checks report.
package struct EntryDraft {
  /// The list to which the entry is added.
  package let path: [YAMLAddition.Step]
  /// The entry.
  package let value: YAMLValue
  /// The id or the number by which it is known.
  package let name: String

  /// Why there is no place for an entry.
  package enum Problem: Error, Hashable, Sendable {
    /// The file has no entry that the new one could belong to.
    case noHolder
    /// It has several, none of which was named, or not the one that was; what they are called.
    case holders([String])
    /// The id is there already.
    case taken(String)
  }

  /// - Parameters:
  ///   - file: what the file states, or its front matter.
  ///   - holder: the priority of an aim, or the id or number of the resolution of a follow-up; nil where
  ///     there is only one. Of an indicator, its priority.
  ///   - id: the id, or the number of an aim; nil to count on from the others.
  package init(
    _ kind: EntryKind, to file: YAMLValue, in holder: String?, id: String?
  ) throws(Problem) {
    switch kind {
    case .indicator:
      path = [.key("indicators")]
      let others = file["indicators"].items
      name = try Self.name(id, among: others.compactMap { $0["id"].text }, of: "indicator")
      let priority = holder ?? others.last?["priority"].text
      value = Self.entry(
        kind, like: others, stating: ["id": name, "priority": priority].compactMapValues { $0 })
    case .aim:
      let groups = file["groups"].items
      let group = try Self.index(of: holder, among: groups.map { [$0["priority"].text] })
      path = [.key("groups"), .entry(group), .key("aims")]
      let all = groups.flatMap { $0["aims"].items }
      name = try Self.name(id, among: all.compactMap { $0["number"].text }, of: nil)
      value = Self.entry(kind, like: all, stating: ["number": name])
    case .followUp:
      let resolutions = file["resolutions"].items
      let resolution = try Self.index(
        of: holder,
        among: resolutions.enumerated().map { [$1["id"].text ?? $1["decides"].text, "\($0 + 1)"] })
      path = [.key("resolutions"), .entry(resolution), .key("follow-ups")]
      let all = resolutions.flatMap { $0["follow-ups"].items }
      name = try Self.name(id, among: all.compactMap { $0["id"].text }, of: "follow-up")
      value = Self.entry(
        kind,
        like: all.isEmpty ? [.mapping(["owner", "due"].map { YAMLPair($0, .typed("")) })] : all,
        stating: ["id": name])
    }
  }

  // MARK: - Where it belongs

  /// The entry that is meant, by one of the names of each.
  private static func index(
    of name: String?, among names: [[String?]]
  ) throws(Problem) -> Int {
    guard !names.isEmpty else { throw .noHolder }
    guard let name else {
      if names.count == 1 { return 0 }
      throw .holders(names.map { $0.lazy.compactMap { $0 }.first ?? "" })
    }
    guard let index = names.firstIndex(where: { $0.contains(name) }) else {
      throw .holders(names.map { $0.lazy.compactMap { $0 }.first ?? "" })
    }
    return index
  }

  /// The name that was asked for, or the next after the others: after `PI14` comes `PI15`.
  private static func name(
    _ wanted: String?, among names: [String], of kind: String?
  ) throws(Problem) -> String {
    if let wanted {
      guard !names.contains(wanted) else { throw .taken(wanted) }
      return wanted
    }
    let stem = names.last.map { String($0.prefix { !$0.isASCIIDigit }) } ?? kind ?? ""
    let numbers = names.compactMap { $0.hasPrefix(stem) ? Int($0.dropFirst(stem.count)) : nil }
    if let last = numbers.max(), last < Int.max { return "\(stem)\(last + 1)" }
    guard let kind else { return "\(names.count + 1)" }
    var number = names.count + 1
    while names.contains("\(kind)-\(number)") { number += 1 }
    return "\(kind)-\(number)"
  }

  // MARK: - What it states

  private static func entry(
    _ kind: EntryKind, like others: [YAMLValue], stating stated: [String: String]
  ) -> YAMLValue {
    guard let record = kind.record else { return .mapping([]) }
    let usual = Set(others.suffix(3).flatMap { $0.keys })
    return .mapping(
      record.fields.compactMap { field in
        guard field.isRequired || usual.contains(field.key) || stated[field.key] != nil else {
          return nil
        }
        if let value = stated[field.key] { return YAMLPair(field.key, .text(value)) }
        return pair(field)
      })
  }

  /// A key whose value is still to be written. A required word is the one of the example.
  private static func pair(_ field: FieldDescription) -> YAMLPair {
    switch field.shape {
    case .text, .name, .line, .markdown: return YAMLPair(field.key, .text("…"))
    case .choice(let words):
      return YAMLPair(
        field.key, .typed(field.isRequired ? field.example : ""),
        comment: words.joined(separator: ", "))
    case .record(let record), .shorthand(let record, _):
      guard record.fields.contains(where: \.isRequired) == false else {
        return YAMLPair(field.key, .typed(""), comment: sketch(record))
      }
      return YAMLPair(field.key, .mapping(record.fields.map(pair)))
    case .list(.record(let record)), .list(.shorthand(let record, _)):
      return YAMLPair(field.key, .typed(""), comment: "- " + sketch(record))
    default: return YAMLPair(field.key, .typed(""))
    }
  }

  /// The required keys of a record, as an example of how it is written.
  private static func sketch(_ record: RecordDescription) -> String {
    let keys = record.fields.filter(\.isRequired).map { "\($0.key): …" }
    return "{ \(keys.joined(separator: ", ")) }"
  }
}

extension YAMLValue {
  fileprivate var items: [YAMLValue] { if case .list(let items) = self { items } else { [] } }

  fileprivate var keys: [String] {
    if case .mapping(let pairs) = self { pairs.map(\.key) } else { [] }
  }

  /// The text; nil for an empty one and for another kind of value.
  fileprivate var text: String? {
    switch self {
    case .text(let text), .typed(let text): text.isEmpty ? nil : text
    case .list, .mapping: nil
    }
  }

  fileprivate subscript(key: String) -> YAMLValue {
    guard case .mapping(let pairs) = self else { return .text("") }
    return pairs.first { $0.key == key }?.value ?? .text("")
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
