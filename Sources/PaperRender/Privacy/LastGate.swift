package import OfficePackage
package import PaperModel

/// Looks for the words of private text in what is to be public, as the last thing before it is
/// written: a net below what keeps private text out, and not that itself.
///
/// Two things give private text away. A *name*: a word of five characters or more with a letter, and a
/// capital or a digit, which no public text has, whatever its case. And a *run*: six words in a row
/// that cannot be put together from three pieces of public text, numbers and the words of dates left
/// aside. What the program writes by itself is public too, and made only when something was found.
package struct LastGate {
  /// A place where private words would become public.
  package struct Find: Hashable, Sendable {
    /// The output.
    package let output: String
    /// The part of an Office file; nil in another.
    package let part: String?
    /// The words that were found, in small letters and without accents.
    package let words: String
    /// The private file, as it is named to the user.
    package let file: String
    /// From 1.
    package let line: Int
  }

  private let files: [String]
  private let search: Search
  /// Whether nothing can be found.
  package var isEmpty: Bool { search.tales.isEmpty }

  /// - Parameters:
  ///   - sources: all files of the workspace that were read, as they are named to the user.
  ///   - spans: what of them is private.
  ///   - house: the texts of the house's files.
  ///   - boilerplate: what the program makes of nothing; asked for when something is found.
  package init(
    sources: [(path: String, bytes: [UInt8])], spans: [PrivateSpan], house: [String],
    boilerplate: @escaping () -> [[UInt8]] = { [] }
  ) {
    files = sources.map(\.path)
    var words = PrivateWords()
    let places = spans.placesOfFiles
    for (number, source) in sources.enumerated() {
      guard let hidden = places[source.path] else { continue }
      words.add(source.bytes, file: number, places: hidden)
    }
    if !words.isEmpty {
      for source in sources {
        words.pass(source.bytes, without: places[source.path] ?? .none)
      }
      for text in house { words.pass(Array(text.utf8)) }
    }
    search = Search(words, boilerplate: boilerplate)
  }

  /// The first private words in an output. The parts of an Office file are looked through one by one;
  /// one that the program did not pack itself is unpacked.
  package func find(
    in name: String, _ content: OutputContent
  ) throws(PackageError) -> Find? {
    guard !isEmpty else { return nil }
    if let parts = content.parts {
      for part in parts where Self.isText(part.name) {
        if let find = find(in: name, part: part.name, part.bytes) { return find }
      }
      return nil
    }
    guard Self.isArchive(content.bytes) else { return find(in: name, part: nil, content.bytes) }
    let archive = try Archive(content.bytes)
    for part in archive.names where Self.isText(part) {
      if let find = find(in: name, part: part, try archive.part(part)) { return find }
    }
    return nil
  }

  /// The first private words in the bytes of an output.
  package func find(in name: String, _ bytes: [UInt8]) throws(PackageError) -> Find? {
    try find(in: name, OutputContent(bytes))
  }

  /// Whether a text, such as a message, gives private text away.
  package func tells(_ text: String) -> Bool {
    !isEmpty && search.first(in: Array(text.utf8), as: .plain) != nil
  }

  private func find(in name: String, part: String?, _ bytes: [UInt8]) -> Find? {
    if let part, search.isClean(bytes, as: part) { return nil }
    guard let place = search.first(in: bytes, as: WordScanner.form(of: bytes)) else {
      if let part { search.keep(bytes, as: part) }
      return nil
    }
    return Find(
      output: name, part: part, words: place.text, file: files[place.word.file],
      line: place.word.line)
  }

  /// Whether bytes are a zip file.
  static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) }

  /// Whether a part of an Office file is XML.
  static func isText(_ part: String) -> Bool {
    [".xml", ".rels", ".vml"].contains { part.lowercased().hasSuffix($0) }
  }
}

/// What is looked for; less, once it was seen what the program writes by itself.
private final class Search {
  private var words: PrivateWords
  private(set) var tales: TellTales
  private var boilerplate: (() -> [[UInt8]])?

  /// The last parts of Office files in which nothing was found, by name: styles are nearly always those
  /// of the file before.
  private var clean: [String: [UInt8]] = [:]

  init(_ words: PrivateWords, boilerplate: @escaping () -> [[UInt8]]) {
    self.words = words
    self.boilerplate = boilerplate
    tales = TellTales(words)
  }

  func first(in bytes: [UInt8], as form: WordScanner.Form) -> TellTales.Place? {
    guard tales.seem(in: bytes, as: form) else { return nil }
    if let make = boilerplate {
      boilerplate = nil
      for output in make() { pass(output) }
      tales = TellTales(words)
    }
    return tales.first(in: bytes, as: form)
  }

  func isClean(_ part: [UInt8], as name: String) -> Bool { clean[name] == part }

  func keep(_ part: [UInt8], as name: String) {
    if part.count < 1 << 20 { clean[name] = part }
  }

  private func pass(_ output: [UInt8]) {
    guard LastGate.isArchive(output) else {
      return words.pass(output, as: WordScanner.form(of: output))
    }
    guard let archive = try? Archive(output) else { return }
    for part in archive.names where LastGate.isText(part) {
      guard let bytes = try? archive.part(part) else { continue }
      words.pass(bytes, as: WordScanner.form(of: bytes))
    }
  }
}
