import PaperModel

/// Indexes the names of the organisations of board.yaml for searching in prose.
struct OrganisationRegister {
  let forms: [OrganisationForm]
  /// The names that consist of one word in capitals.
  let capitals: Set<String>
  /// The lengths of names in words, the longest first; connecting words such as `and` are not
  /// counted.
  let lengths: [Int]
  /// The same, including the lengths of names with one word missing.
  let nearLengths: [Int]
  /// The ids of stems.
  private let stems: [String: Int]
  /// The indices of forms by the sorted stem ids of all their words.
  private let whole: [[Int]: [Int]]
  /// The indices of forms by the sorted stem ids of all their words but one, with the position of
  /// the missing one.
  private let withoutOne: [[Int]: [(form: Int, missing: Int)]]
  /// The indices of one-word names by each variant of their stem with one letter deleted.
  private let withoutLetter: [String: [Int]]

  /// The largest number of near matches kept for one key.
  private static let most = 8
  /// The largest number of words of a name that is indexed for near matches; a longer name has to
  /// match whole.
  private static let longest = 12

  init(_ organisations: [Organisation], _ vocabulary: WordForms) {
    forms = OrganisationForm.forms(of: organisations, vocabulary)
    var stems: [String: Int] = [:]
    var whole: [[Int]: [Int]] = [:]
    var withoutOne: [[Int]: [(form: Int, missing: Int)]] = [:]
    var withoutLetter: [String: [Int]] = [:]
    for (number, form) in forms.enumerated() {
      let ids = form.stems.map { stem in
        stems[stem]
          ?? {
            stems[stem] = stems.count
            return stems.count - 1
          }()
      }
      whole[ids.sorted(), default: []].append(number)
      if ids.count == 1 {
        guard form.stems[0].count > 5, form.kind != .unit else { continue }
        for left in Self.withoutLetter(form.stems[0])
        where withoutLetter[left, default: []].count < Self.most {
          withoutLetter[left, default: []].append(number)
        }
      } else if ids.count <= Self.longest {
        for missing in ids.indices {
          var rest = ids
          rest.remove(at: missing)
          rest.sort()
          guard withoutOne[rest, default: []].count < Self.most else { continue }
          withoutOne[rest, default: []].append((number, missing))
        }
      }
    }
    self.stems = stems
    self.whole = whole
    self.withoutOne = withoutOne
    self.withoutLetter = withoutLetter
    lengths = Set(forms.map(\.stems.count)).sorted(by: >).filter { $0 <= Self.longest }
    nearLengths = Set(lengths + lengths.map { $0 - 1 }.filter { $0 > 2 }).sorted(by: >)
    capitals = Set(
      forms.map(\.text).filter { $0.allSatisfy { $0.isUppercase || !$0.isLetter } })
  }

  /// The id of a stem; nil if no name contains it.
  func number(ofStem stem: String) -> Int? { stems[stem] }

  /// The forms with exactly these stems, in any order.
  func forms(having stems: [Int]) -> [OrganisationForm] {
    (whole[stems.sorted()] ?? []).map { forms[$0] }
  }

  /// The forms with one word more than these stems, with the position of that word.
  func forms(extending stems: [Int]) -> [(form: OrganisationForm, missing: Int)] {
    (withoutOne[stems.sorted()] ?? []).map { (forms[$0.form], $0.missing) }
  }

  /// The forms of one word whose stem is nearly the given one.
  func forms(near stem: String) -> [OrganisationForm] {
    guard !withoutLetter.isEmpty, (5...40).contains(stem.count) else { return [] }
    var numbers: Set<Int> = []
    for left in Self.withoutLetter(stem) { numbers.formUnion(withoutLetter[left] ?? []) }
    return numbers.sorted().map { forms[$0] }
  }

  /// A word, and the word with each single letter deleted. Two words that differ in one letter
  /// share at least one of these.
  static func withoutLetter(_ word: String) -> [String] {
    [word]
      + word.indices.map { index in
        var rest = word
        rest.remove(at: index)
        return rest
      }
  }
}
