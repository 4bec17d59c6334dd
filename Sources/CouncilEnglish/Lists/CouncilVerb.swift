/// A verb of council decisions, and how a sentence with it is turned into the passive.
package struct CouncilVerb: Hashable, Sendable {
  /// The structure of a sentence with the verb.
  package enum Pattern: String, CaseIterable, Sendable {
    /// "Approve X": "X be approved".
    case object
    /// "Authorise X" as well as "Authorise P to do".
    case objectOrPerson = "object-or-person"
    /// "Invite P to do": "P be invited to do".
    case person
    /// "Refer X to P": "X be referred to P".
    case receiver
    /// "Appoint P as X": "P be appointed as X".
    case office
    /// "Thank P for X": "P be thanked for X".
    case thanks
  }

  /// Which phrases after the object may modify the verb rather than the object. For a verb without
  /// any of them, the object extends to the end of the sentence.
  struct Adverbials: OptionSet, Hashable, Sendable {
    let rawValue: Int

    /// "in July", "from 1 April", "for six months".
    static let time = Adverbials(rawValue: 1)
    /// "subject to", "in principle", "as a true record": these always modify the verb.
    static let proviso = Adverbials(rawValue: 2)
    /// "with", "by doing", "through".
    static let means = Adverbials(rawValue: 4)
    /// "to Council", after verbs that move a thing.
    static let goal = Adverbials(rawValue: 8)
    /// "partners to do", "partners in doing", "partners with".
    static let help = Adverbials(rawValue: 16)
    /// "across the city".
    static let place = Adverbials(rawValue: 32)
    /// "every six months": this always modifies the verb.
    static let delivery = Adverbials(rawValue: 64)

    /// By the word for each in a line of the list.
    static let named: [Substring: Adverbials] = [
      "time": .time, "proviso": .proviso, "means": .means, "goal": .goal, "help": .help,
      "place": .place, "delivery": .delivery,
    ]
  }

  /// The base form, as in a recommendation, such as "approve".
  package let base: String
  /// The participle, as after "be", such as "approved".
  package let participle: String
  package let pattern: Pattern
  /// Whether "that …" may follow: "It be noted that …".
  package private(set) var takesThat = false
  /// Whether it is also a noun, as in "a request".
  package private(set) var isAlsoNoun = false
  private(set) var adverbials: Adverbials = []

  /// Reads a line such as `note noted object that noun`: the verb, its participle, the pattern of
  /// its sentence, and what else holds, in any order; nil if a part is none of these.
  init?(line: Substring) {
    let parts = line.split(separator: " ")
    guard parts.count >= 3, let pattern = Pattern(rawValue: String(parts[2])) else { return nil }
    base = String(parts[0])
    participle = String(parts[1])
    self.pattern = pattern
    for part in parts.dropFirst(3) {
      switch part {
      case "that": takesThat = true
      case "noun": isAlsoNoun = true
      default:
        guard let adverbial = Adverbials.named[part] else { return nil }
        adverbials.formUnion(adverbial)
      }
    }
  }

  private init(
    base: String, participle: String, pattern: Pattern, takesThat: Bool, isAlsoNoun: Bool,
    adverbials: Adverbials
  ) {
    self.base = base
    self.participle = participle
    self.pattern = pattern
    self.takesThat = takesThat
    self.isAlsoNoun = isAlsoNoun
    self.adverbials = adverbials
  }

  /// The verb as it is listed, and a verb in -ise also with -ize.
  var spellings: [CouncilVerb] {
    guard base.hasSuffix("ise"), participle.hasSuffix("sed") else { return [self] }
    return [
      self,
      CouncilVerb(
        base: base.dropLast(2) + "ze", participle: participle.dropLast(3) + "zed",
        pattern: pattern, takesThat: takesThat, isAlsoNoun: isAlsoNoun, adverbials: adverbials),
    ]
  }
}
