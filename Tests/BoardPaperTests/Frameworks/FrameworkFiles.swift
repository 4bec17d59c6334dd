/// The files of a small workspace with a framework of two principles.
enum FrameworkFiles {
  static let board = """
    kind: board
    name: Anytown Health and Wellbeing Board
    council: Anytown Council
    organisations:
      - { id: fire, name: Anytown Fire Service, also: [Fire Service] }

    """

  static let indicators = """
    kind: indicators
    title: Outcomes
    figures: outcomes.csv
    indicators:
      - { id: readiness, title: School readiness, unit: percent }
      - { id: work, title: People in work, unit: percent }

    """

  static let figures = """
    indicator,measure,period,value
    readiness,actual,2020/21,60.1%
    readiness,actual,2021/22,62.7%
    work,actual,2021,71%

    """

  static let framework = """
    ---
    kind: framework
    title: Anytown Framework 2023
    year: 2023
    date: 2023-07-31
    period: 2021/22
    published: yes
    indicators: [outcomes.yaml]
    principles: [best-start.md, fair-work.md]
    partners:
      - category: Voluntary bodies
        partners: [{ id: advice, name: Anytown Citizens Advice, also: [CAB] }]
      - partners: [fire]
    programmes:
      - { id: hubs, name: Family Hubs, partners: [advice] }
    contacts:
      - { job-title: Programme Officer, email: officer@example.gov.uk }
    ---

    ## Introduction

    Anytown works as a fair town.

    ## Headline statistics

    - 40,000 people live in Anytown[^census].
    - ${readiness.actual} of children were ready for school[^pupils], of 1,200[^census].

    [^census]: The census
    [^pupils]: The school census

    ## The story so far

    ### 2013

    Anytown began.

    ### 2022

    It went on:

    - with more partners
    - with more money.

    """

  static let bestStart = """
    ---
    kind: principle
    id: best-start
    title: Give every child the best start in life
    indicators: [readiness]
    delivery:
      - programmes: [hubs, Talk Boost]
        partners: [CAB, Fire Service]
        measures: ['% of children who are ready for school', Real *stories*]
    ---

    ## Focus

    - Small children

    ## Background

    A good start helps[^review].

    [^review]: The Marmot Review

    ## What we know

    Much.

    """

  static let fairWork = """
    ---
    kind: principle
    id: fair-work
    title: Create fair work
    remark: Added in 2022
    indicators: [work]
    in-development: More indicators are being agreed.
    delivery:
      - programmes: [Job Shop]
        partners: [fire, New Partner]
    ---

    ## Focus

    Work.

    """

  static var all: [String: String] {
    [
      "board.yaml": board, "outcomes.yaml": indicators, "outcomes.csv": figures,
      "framework.md": framework, "best-start.md": bestStart, "fair-work.md": fairWork,
    ]
  }

  /// The files with a text of one of them replaced.
  static func changing(
    _ file: String, _ old: String, to new: String, and others: [String: String] = [:]
  ) -> [String: String] {
    var files = all.merging(others) { $1 }
    files[file] = files[file]?.replacing(old, with: new)
    return files
  }
}
