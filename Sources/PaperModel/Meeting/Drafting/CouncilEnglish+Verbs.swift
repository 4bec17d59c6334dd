/// Verbs that are not turned into the passive. They are listed so that they are not taken for part
/// of a noun.
extension CouncilEnglish {
  /// Words that are bare verbs and never nouns.
  static let verbs = words(
    """
    accelerate accompany accomplish accrue achieve acquire adapt add adhere adjourn adjust
    administer advise affirm afford align allocate allow alter amass analyse announce
    anticipate apologise appear append apply appraise argue arrange arrive ascertain ascribe
    aspire assemble assert assess assign assist assume assure attach attain attend attract augment
    avert avoid await become befriend begin behave believe belong bestow borrow bring broaden
    cancel carry cascade cater cease celebrate choose circulate cite clarify clothe co-design
    co-ordinate co-produce coincide collaborate collate commence commit communicate compare compel
    compete compile comply compose comprise concede conceive conclude concur condemn condense
    confer configure confine confront congratulate connect consider consist consolidate constrain
    consult consume contain contend continue contradict contribute convene convey
    convince coordinate correspond counteract create curtail decide declare decline deduct deem
    deepen defend defer define delete deliver demolish deny depend deploy deprive derive describe
    deserve detect deter determine develop devise devote diagnose differ diminish disable disagree
    disallow disapprove disband disclose discontinue discourage discover discuss dismiss dispense
    displace dispose disrupt disseminate dissolve distinguish distribute divert divide do earmark
    edit educate elect elicit eliminate embark embed embrace emerge employ empower enable enact
    encompass endure enforce engage enhance enlarge enlist enrich enrol ensure entail enter
    entrust envisage equip erect erode escalate establish evaluate evolve examine exceed exclude
    exert exist expand expect expedite expire explain explore expose express extend facilitate
    finalise find follow forbid forego foresee forgive forgo forward fulfil furnish garner
    gather generate get give go govern grow halve heal hear heighten hinder identify illustrate
    impair impart impede implement imply impose improve include incorporate indicate inform
    initiate insist inspect inspire install instil insure integrate intend intervene introduce
    investigate invoke involve join justify keep learn lend lengthen lessen let liaise listen lose
    maintain make maximise meet merge minimise mitigate mobilise modify muster negotiate nominate
    obey oblige observe obstruct obtain occupy occur omit oppose opt outsource outweigh overcome
    override overrule oversee overturn owe partake participate pay perceive perform persevere
    persist persuade pertain ponder postpone prefer prepare prescribe presume prevail prevent
    prioritise proceed proclaim procure prohibit prolong promote propose prosper protect prove
    provide publicise publish pursue put raise react reaffirm realise reappraise rearrange
    reassess reassign reassure rebuild recall recast reckon reclaim recommission reconcile
    reconfigure reconnect reconsider reconstruct recoup recover recycle redefine redeploy redirect
    redistribute reduce refinance refine reflect refocus refrain refuse regain regroup reimburse
    reinforce reintroduce reinvest reiterate reject rejoin relaunch relax relieve
    relinquish rely remain remember remind remove rename renew renounce reopen repay
    replace replenish reply represent repurpose require reschedule rescind resist resolve respond
    restore restrict restructure resubmit retain retender retire retract retrieve reunite revamp
    reveal revert revisit revive revoke satisfy scrutinise seek seem select send serve settle
    sever sharpen shorten signify signpost simplify solicit solve speak specify spend
    steer stimulate stipulate streamline strengthen strive submit subscribe succeed suffer suggest
    suppress surpass survive suspend sustain tackle take tell tend terminate tighten tolerate
    transform transmit unblock uncover undergo underpin understand undertake unite unlock unveil
    uphold upskill utilise vacate vary verify waive warn weaken weigh widen withdraw withhold
    withstand write
    """)
  /// Words that can be bare verbs or nouns.
  static let verbsAndNouns = words(
    """
    die drink fall rise smoke access act address advance advocate aim alert amend answer appeal attempt audit award balance
    ban benefit brief broadcast budget build call campaign care cause challenge champion change
    charge check claim clean clear close combat comment commission complete conduct consent
    construct contact contest contract control convert cost counter cover cut deal debate delay
    demand deposit design detail direct discharge display document double download draft drive
    ease end estimate exchange exempt exercise experience face favour feature feedback file
    finance focus form foster frame freeze fund guide handle harness help highlight hire honour
    host impact increase influence input interest invest issue label launch lead lease levy lift
    limit link list live lobby look lower manage map mark market measure mention mind mirror
    monitor move name need network nurture object offer open order outline overhaul own partner
    pass pause permit petition phase pilot place plan pledge pool position post practise praise
    present preserve press prioritize process produce profile programme progress project promise
    protest pull purchase push question rank rate read record recruit redesign reform refresh
    regard register regret regulate rehearse release remedy remit repeal repeat report research
    reserve respect rest result return reuse reverse review revise reward run safeguard sample
    sanction scale schedule scope score screen secure see sell separate set shape share shift show
    showcase sign signal sponsor stand start state stay stem step stop store stress structure
    study subject subsidise summarise supplement surrender survey switch table target task tender
    test think trace track trade train transfer transition treat trial trust turn update upgrade
    upload urge use value view visit voice volunteer vote wait watch wish work
    """)
  /// Verbs that require an object, so that in "finalise and approve X" they share it.
  static let transitiveVerbs = words(
    """
    amend complete consider determine develop discuss draft finalise negotiate prepare produce publish
    review revise scrutinise settle update
    """)
  /// Verbs for what a plan sets out to do, and never what a board does by resolving: after "a plan
  /// to …" these continue the description of the plan.
  static let outcomes = words(
    "improve reduce prevent tackle strengthen enable increase enhance sustain protect maximise minimise"
  )
  /// Finite verb forms that are never nouns.
  static let finiteVerbs = words(
    """
    acknowledges agrees appears approves arrived became becomes began begins believes came closes
    comes confirms considers contains continue continued continues declined decreased demonstrates
    describes endorses ends exceeds feels fell gave gives goes grew happened identifies improved
    improves includes increased indicates keeps lets lies makes means meets occurred opens
    progressed provides reads recognises reflects remain remained remains requires rose runs said
    says seeks seems showed sits stands stays suggests takes thinks told took wants welcomes went
    worsened
    """)
  /// Finite verb forms that can also be plural nouns.
  static let finiteVerbsAndNouns = words(
    """
    aims brings calls covers details faces focuses helps highlights leads needs notes offers
    outlines plans presents raises reports requests results sets shows starts states supports
    works
    """)
  /// Words in -ing that are nouns or adjectives.
  static let wordsInIng = words(
    """
    accounting ageing aging anything banking beginning borrowing breastfeeding briefing bring
    building bullying catering changing cleaning closing coaching coming commissioning continuing
    counselling cycling decision-making drinking emerging encouraging engineering evening
    everything existing far-reaching feeding finding following funding gambling growing hearing
    heating housing incoming increasing king leading learning lending living mapping marketing
    meeting mentoring modelling monitoring morning nothing nursing ongoing opening outstanding
    overarching parenting parking planning pressing pricing proceeding promising remaining
    reporting ring rising safeguarding saving screening setting sing smoking something spending
    spring staffing standing steering string swing thing timing training underlying understanding
    waiting walking well-being wellbeing wide-ranging wing working
    """)
  /// Words in -ed that are not participles describing a plan or an act.
  static let wordsInEd = words(
    """
    aged bed bereaved breed disabled disadvantaged embed employed exceed feed hundred indeed need
    proceed red seed shed speed succeed unemployed
    """)
  /// Words in -ate, -ise and -ize that are not verbs.
  static let verbLikeNouns = words(
    """
    accurate adequate advise affiliate alternate appropriate candidate certificate climate concise
    corporate date debate delegate directorate duplicate enterprise estate estimate exercise
    expertise franchise gate graduate immediate inpatient intermediate late legitimate magistrate
    mandate moderate noise plate postgraduate precise premise private prize promise rate rise
    senate separate size state subordinate surrogate template ultimate undergraduate update wise
    """)
}
