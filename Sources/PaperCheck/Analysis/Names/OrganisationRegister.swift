import PaperModel

/// The names of the organisations of board.yaml, as they are looked for in prose.
struct OrganisationRegister {
  let forms: [OrganisationForm]
  /// The names that are one word in capitals.
  let capitals: Set<String>
  /// How many words names have, the most first; small words such as `and` are not counted.
  let lengths: [Int]
  /// The same with those of names that lack a word.
  let nearLengths: [Int]
  /// The numbers of the stems of words.
  private let stems: [String: Int]
  /// The forms by the sorted stems of all their words.
  private let whole: [[Int]: [Int]]
  /// The forms by the sorted stems of all their words but one, with the place of that.
  private let withoutOne: [[Int]: [(form: Int, missing: Int)]]
  /// Names of one word by what is left of their stem without a letter.
  private let withoutLetter: [String: [Int]]

  /// Names that are alike in all but one word are found as long as there are few of them.
  private static let most = 8
  /// Longer names are compared as a whole only.
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

  /// The number of a stem; nil where no name has it.
  func number(ofStem stem: String) -> Int? { stems[stem] }

  /// The forms that have these words, in any order.
  func forms(having stems: [Int]) -> [OrganisationForm] {
    (whole[stems.sorted()] ?? []).map { forms[$0] }
  }

  /// The forms that have one word more than these, with the place of that.
  func forms(extending stems: [Int]) -> [(form: OrganisationForm, missing: Int)] {
    (withoutOne[stems.sorted()] ?? []).map { (forms[$0.form], $0.missing) }
  }

  /// The forms of one word that is nearly a stem.
  func forms(near stem: String) -> [OrganisationForm] {
    guard !withoutLetter.isEmpty, (5...40).contains(stem.count) else { return [] }
    var numbers: Set<Int> = []
    for left in Self.withoutLetter(stem) { numbers.formUnion(withoutLetter[left] ?? []) }
    return numbers.sorted().map { forms[$0] }
  }

  /// A word, and what is left of it without each of its letters. Words that differ in a letter have
  /// one of them in common.
  static func withoutLetter(_ word: String) -> [String] {
    [word]
      + word.indices.map { index in
        var rest = word
        rest.remove(at: index)
        return rest
      }
  }
}
