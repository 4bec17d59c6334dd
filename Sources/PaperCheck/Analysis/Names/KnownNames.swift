/// Names that are often misspelt in papers of a Health and Wellbeing Board, whatever the board.
enum KnownNames {
  /// The misspellings, in lower case, with the right spelling.
  static let misspellings = PhraseTable([
    // Charities and other bodies.
    ("barnados|bernardos|barnado's|bernardo's|barnardos", "Barnardo's"),
    ("samaritins|samaritians", "Samaritans"), ("st mungos", "St Mungo's"),
    ("alzheimers society", "Alzheimer's Society"), ("carer's|carers' trust", "Carers Trust"),
    ("citizen's|citizens' advice", "Citizens Advice"), ("kings fund", "King's Fund"),
    ("marie currie", "Marie Curie"), ("joseph roundtree|rowntrees", "Joseph Rowntree"),
    ("princes trust", "Prince's Trust"), ("st john's|johns ambulance", "St John Ambulance"),
    ("womens|woman's aid", "Women's Aid"), ("health watch", "Healthwatch"),
    ("home start", "Home-Start"),
    // Government.
    ("department of work and pensions", "Department for Work and Pensions"),
    ("office of national statistics", "Office for National Statistics"),
    (
      "office for health improvement and disparity",
      "Office for Health Improvement and Disparities"
    ),
    ("public heath england", "Public Health England"),
    ("clinical commission group", "Clinical Commissioning Group"),
    ("job centre plus", "Jobcentre Plus"),
    ("safeguarding adult board", "Safeguarding Adults Board"),
    // Benefits, grants and legal terms.
    ("employment support allowance", "Employment and Support Allowance"),
    ("jobseekers allowance", "Jobseeker's Allowance"),
    ("job seekers|seeker's|seekers' allowance", "Jobseeker's Allowance"),
    ("personal independent payment", "Personal Independence Payment"),
    ("disabilities|disability facilities grant", "Disabled Facilities Grant"),
    ("joint strategic need assessment", "Joint Strategic Needs Assessment"),
    ("education health care plan", "Education, Health and Care Plan"),
  ])
}
