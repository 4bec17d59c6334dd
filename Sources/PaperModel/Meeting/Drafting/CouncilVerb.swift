/// A verb of council decisions, and how a sentence with it is turned into the passive.
package struct CouncilVerb: Hashable, Sendable {
  /// The structure of a sentence with the verb.
  package enum Pattern: String, Hashable, Sendable {
    /// "Approve X": "X be approved".
    case object = "X"
    /// "Authorise X" as well as "Authorise P to do".
    case objectOrPerson = "X, P to do"
    /// "Invite P to do": "P be invited to do".
    case person = "P to do"
    /// "Refer X to P": "X be referred to P".
    case receiver = "X to P"
    /// "Appoint P as X": "P be appointed as X".
    case office = "P as X"
    /// "Thank P for X": "P be thanked for X".
    case thanks = "P for X"
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

    static let approval: Adverbials = [.time, .proviso, .means]
  }

  /// The base form, as in a recommendation, such as "approve".
  package let base: String
  /// The participle, as after "be", such as "approved".
  package let participle: String
  package let pattern: Pattern
  /// Whether "that …" may follow: "It be noted that …".
  package let takesThat: Bool
  /// Whether it is also a noun, as in "a request".
  package let isAlsoNoun: Bool
  let adverbials: Adverbials

  /// All verbs that are turned, in alphabetical order.
  package static let all: [CouncilVerb] = [
    CouncilVerb("accept", "accepted", .object, .approval, that: true),
    CouncilVerb("acknowledge", "acknowledged", .object, [], that: true),
    CouncilVerb("adopt", "adopted", .object, [.approval, .place]),
    CouncilVerb("agree", "agreed", .object, .approval, that: true),
    CouncilVerb("appoint", "appointed", .office, .approval),
    CouncilVerb("approve", "approved", .object, .approval),
    CouncilVerb("ask", "asked", .person, .approval),
    CouncilVerb("authorise", "authorised", .objectOrPerson, .approval),
    CouncilVerb("commend", "commended", .object, [.time, .means, .goal]),
    CouncilVerb("confirm", "confirmed", .object, .approval, that: true),
    CouncilVerb("delegate", "delegated", .receiver, .approval, noun: true),
    CouncilVerb("encourage", "encouraged", .person, .approval),
    CouncilVerb("endorse", "endorsed", .object, .approval),
    CouncilVerb("grant", "granted", .receiver, .approval, noun: true),
    CouncilVerb("instruct", "instructed", .person, .approval),
    CouncilVerb("invite", "invited", .person, .approval),
    CouncilVerb("note", "noted", .object, [], that: true, noun: true),
    CouncilVerb("ratify", "ratified", .object, .approval),
    CouncilVerb("receive", "received", .object, [.time, .means, .delivery]),
    CouncilVerb("recognise", "recognised", .object, [], that: true),
    CouncilVerb("recommend", "recommended", .object, [.time, .means, .goal], that: true),
    CouncilVerb("refer", "referred", .receiver, .approval),
    CouncilVerb(
      "request", "requested", .objectOrPerson, [.time, .means, .goal], that: true, noun: true),
    CouncilVerb("support", "supported", .object, [.approval, .help], noun: true),
    CouncilVerb("thank", "thanked", .thanks, .approval),
    CouncilVerb("welcome", "welcomed", .object, .goal, noun: true),
  ]

  private init(
    _ base: String, _ participle: String, _ pattern: Pattern, _ adverbials: Adverbials,
    that takesThat: Bool = false, noun isAlsoNoun: Bool = false
  ) {
    self.base = base
    self.participle = participle
    self.pattern = pattern
    self.adverbials = adverbials
    self.takesThat = takesThat
    self.isAlsoNoun = isAlsoNoun
  }
}

extension CouncilVerb {
  private static let byBase: [String: CouncilVerb] = {
    var verbs: [String: CouncilVerb] = [:]
    for verb in all {
      verbs[verb.base] = verb
      if let other = verb.spelledWithZ { verbs[other.base] = other }
    }
    return verbs
  }()

  /// The verb with this base form in lower case, spelled with -ise or -ize; nil for any other word.
  static func named(_ word: some StringProtocol) -> CouncilVerb? { byBase[String(word)] }

  /// The verb with a third-person form such as "notes"; nil for any other word.
  static func named(inThirdPerson word: String) -> CouncilVerb? {
    if word.hasSuffix("ies") { return named(word.dropLast(3) + "y") }
    return word.hasSuffix("s") && !word.hasSuffix("ys") ? named(word.dropLast()) : nil
  }

  private var spelledWithZ: CouncilVerb? {
    guard base.hasSuffix("ise") else { return nil }
    return CouncilVerb(
      String(base.dropLast(2)) + "ze", String(participle.dropLast(3)) + "zed", pattern, adverbials,
      that: takesThat,
      noun: isAlsoNoun)
  }
}
