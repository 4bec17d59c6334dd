/// Closed lists of the words that decide how a recommendation is parsed; all are in lower case.
///
/// A list never makes a wording certain: a word that is in no list is taken as part of the name of
/// a thing, and a word that can also be a verb makes the wording doubtful.
enum CouncilEnglish {
  static let determiners = words(
    """
    the a an this these those its their our your my his her each every any some no all both another
    such either neither several
    """)
  static let possessives = words("its their our your my his her")
  static let pronouns = words(
    "it they we he she there you i them us him me itself themselves")
  static let pluralsWithoutS = words("people children men women staff")
  static let auxiliaries = words(
    """
    is are was were be been has have had will would shall should can could may might must does do
    did cannot isn't aren't wasn't weren't hasn't haven't won't doesn't don't
    """)
  static let relatives = words("which who whom whose that where how what whether why when if")
  static let conjunctions = words("and or & and/or")
  /// Words that begin a phrase which may say when, why or on what terms the verb is done.
  static let subordinators = words(
    """
    because unless although though while whilst once so lest provided
    providing pending despite without except excluding notwithstanding using via ahead
    alongside rather but nor yet plus then thus therefore hence thereby otherwise instead
    """)
  /// Adverbs that do not end in -ly.
  static let strayAdverbs = words(
    """
    again now today forthwith here together too also forward back away twice once later soon
    thereafter henceforth herein hereby not never straightaway asap please
    """)
  /// Adverbs that may come before a verb, and between "be" and the participle.
  static let adverbsBeforeVerbs = words(
    "formally fully strongly warmly unanimously jointly provisionally wholeheartedly actively")
  /// Words in -ly that are not adverbs, or can be adjectives as well.
  static let wordsInLy = words(
    """
    family supply reply assembly july italy elderly anomaly monopoly ally only likely unlikely
    weekly monthly quarterly yearly daily half-yearly six-monthly friendly costly lively timely
    early homely lonely deadly orderly
    """)
  /// Prepositions whose phrase always belongs to the noun before it.
  static let firmPrepositions = words(
    """
    of against between among amongst about regarding concerning around towards toward into under
    behind beyond per upon near including versus than
    """)
  static let timePrepositions = words(
    "during over throughout within since until till before after prior")
  static let particles = words("out up down off")
  /// Words that cannot end a phrase.
  static let unfinished = determiners.union(firmPrepositions).union(timePrepositions)
    .union(conjunctions).union(auxiliaries).union(relatives)
    .union(words("in on for from by with at to as through across subject follows"))
    .subtracting(words("all both this these those each some any several either another"))

  /// Nouns that take "to do": a plan to do something.
  static let nounsBeforeTo = words(
    """
    proposal proposals plan plans decision decisions recommendation recommendations intention
    intentions commitment commitments bid bids application applications approach approaches need
    opportunity opportunities aim aims ambition ambitions effort efforts action actions step steps
    measures activity activities duty duties requirement requirements ability capacity power powers
    authority permission consent agreement arrangements funding funds money resources budget grant
    investment invitation campaign campaigns programme programmes initiative initiatives project
    projects scheme schemes strategy strategies work call offer right way ways interventions
    """)
  /// Those of `nounsBeforeTo` that can be verbs, so that "the Council plans to" may be a sentence.
  static let verbsBeforeTo = words(
    "plan plans need aim aims bid bids work offer call campaign grant")
  /// Participles after a noun: "the progress made".
  static let participles = words(
    """
    made set outlined detailed described contained included attached appended presented proposed
    agreed achieved undertaken taken planned identified raised received provided given produced
    developed delivered published prepared submitted recommended shown listed highlighted reported
    summarised required needed carried completed led commissioned funded offered held known based
    involved circulated tabled discussed requested adopted approved allocated designed introduced
    associated expressed used appointed established created gathered collected secured
    """)
  /// Those of `participles` that do not describe an act of persons: "the terms of the Group
  /// attached at Appendix 2".
  static let participlesOfThings = words(
    "held attached appended contained involved based known associated")
  static let participlesBeforeTo = words(
    "made taken undertaken needed required designed introduced")
  /// Participles after "as": "as set out in the report".
  static let participlesAfterAs = words(
    """
    set outlined detailed described listed shown attached amended presented appended stated drafted
    recommended proposed circulated tabled summarised contained defined
    """)
  /// What a thing is approved "as"; used after "a" or "the".
  static let records = words("true correct accurate")
  /// Nouns that take "as": "the appointment of X as Chair".
  static let nounsBeforeAs = words(
    "appointment appointments nomination nominations election role roles status designation use")
  /// Nouns that take "in doing" and "with" even after the verb "support".
  static let nounsOfWork = words(
    """
    work role efforts progress activity activities action actions approach proposal proposals
    recommendation recommendations plan plans strategy bid campaign report creation development
    establishment delivery introduction expansion extension roll-out implementation use
    """)
  static let nounsBeforePrinciple = words(
    "agreement approval support decision commitment acceptance payment repayment settlement")
  static let nounsBeforeWith = words(
    """
    work working engagement partnership partnerships contract contracts agreement agreements
    discussions consultation collaboration cooperation people those residents adults children
    individuals families persons issues problems links compliance alignment dialogue
    """)
  /// Nouns after "with": "Note the report with interest."
  static let feelings = words(
    "concern interest thanks regret approval pleasure appreciation disappointment gratitude")
  /// Nouns after "for": "Approve the report for publication."
  static let purposes = words(
    """
    information publication consultation submission adoption approval consideration comment comments
    discussion decision inclusion circulation implementation signature sign-off ratification onward
    noting agreement endorsement scrutiny assurance action debate
    """)
  /// Nouns after "in" with which the phrase describes the verb.
  static let circumstances = words(
    """
    principle full part writing public private confidence advance person turn parallel future general
    conjunction collaboration partnership tandem line accordance consultation light view order due
    time practice theory particular addition agreement good lieu support recognition anticipation
    preparation exchange return favour absence
    """)
  /// The same after an article: "in the light of", "in its entirety".
  static let circumstancesWithArticle = words(
    """
    light event interim meantime interests interest absence first spirit context manner form current
    present entirety
    """)
  /// Nouns after "in" that name a place in a document: "in Appendix 1".
  static let partsOfDocuments = words(
    "appendix appendices annex annexes paragraph paragraphs section sections item items page table report"
  )

  static let months = words(
    """
    january february march april may june july august september october november december spring
    summer autumn winter monday tuesday wednesday thursday friday saturday sunday today tomorrow
    """)
  static let units = words(
    "day days week weeks month months quarter quarters year years term terms")
  static let numbers = words(
    "one two three four five six seven eight nine ten eleven twelve eighteen")
  static let nextOrLast = words(
    """
    next coming new current last past previous near end start beginning first second future later
    forthcoming meantime interim following subsequent remainder rest early late due
    """)

  /// Persons and bodies that can be asked to do something.
  static let bodies = words(
    """
    director directors chair chairs chairman chairperson vice-chair co-chair co-chairs deputy
    officer officers manager managers executive executives head heads lead leads leader board boards
    group groups sub-group subgroup committee committees sub-committee panel council councils
    partnership partnerships cabinet member members solicitor clerk secretary councillor councillors
    partner partners organisation organisations agency agencies trust trusts team teams provider
    providers commissioner commissioners representative representatives school schools university
    residents employers businesses stakeholders colleagues department directorate public people
    children staff volunteers carers parents everyone
    """)
  /// Words that may come before "to do" besides bodies and names.
  static let besideBodies = words(
    """
    the a an all each any both & other relevant local appropriate lead partner senior key statutory
    voluntary health care member young of and for in following after consultation conjunction with
    """)
  /// Things that are delegated, so that "to" after them names the receiver.
  static let powers = words("authority power powers responsibility responsibilities")
  static let besidePowers = words("the full delegated necessary final such")

  /// Countable nouns, which need an article in the singular.
  static let countedThings = words(
    """
    report update plan strategy paper presentation proposal framework policy programme protocol
    assessment review recommendation budget summary dashboard agreement model approach letter
    document template charter project bid scheme timetable roadmap toolkit evaluation survey date
    venue process structure list copy map draft version contract grant request decision response
    statement meeting workshop session event
    """)

  static let abbreviations = words(
    "e.g i.e etc dr mr mrs ms st prof cllr no nos para paras vs p pp s ss approx ltd inc")

  static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
