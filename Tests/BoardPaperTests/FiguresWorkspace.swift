/// A workspace with the figures of a real paper of 2018, and a few that are awkward.
enum FiguresWorkspace {
  static let files = [
    "board.yaml": board, "indicators.yaml": indicators, "figures.csv": figures,
    "meetings/update.md": paper, "plan.yaml": plan, "other.yaml": otherPlan,
  ]

  static let board = """
    kind: board
    name: Sample Health and Wellbeing Board
    priorities:
      - { id: young-people, title: Young People }
      - { id: growth, title: Good Growth }
    organisations:
      - { id: council, name: Sample City Council, short-name: SCC, also: [The Council] }
      - { id: fire, name: Sample Fire Service }
    """

  /// Good Growth stands first here, and second on the board.
  static let indicators = """
    kind: indicators
    title: Programme Indicators
    figures: figures.csv
    baseline: 2015/16
    indicators:
    \(indicator("PI12", "growth", "Businesses supported", target: "1,200"))
    \(indicator("PI13", "growth", "Charters signed", target: "25"))
    \(indicator("PI14", "growth", "Employees reached", target: "1,000"))
    \(indicator("PI1", "young-people", "Young people supported into employment, education or training", target: "452"))
          - { for: 2016/17 to 2018/19, value: 898 }
    \(indicator("PI2", "young-people", "Parents supported", target: "170"))
    \(indicator("PI3", "young-people", "Homes visited", target: "777"))
    \(indicator("PI7", "young-people", "Courses held", target: "183"))
    \(indicator("PI10", "young-people", "Young people not in employment", "percent", better: "lower", target: "6.3%"))
    \(indicator("PI11", "young-people", "Claimants", "percent", better: "lower", target: "1.7%"))
      - id: PI20
        title: '=Reports of a crime'
        unit: count
        targets: [{ for: 2017/18, value: 10 }]
      - id: PI21
        title: A system of referrals 転送 is in place
        owner: { organisation: fire, contact: Ali Rahman }
        unit: milestone
        judgements:
          - { period: Q2 2017/18, status: amber, reason: "=Two returns, and \\"late\\"" }
    """

  private static func indicator(
    _ id: String, _ priority: String, _ title: String, _ unit: String = "count",
    better: String = "higher", target: String
  ) -> String {
    """
      - id: \(id)
        priority: \(priority)
        title: \(title)
        owner: { organisation: council, contact: Jo Patel }
        unit: \(unit)
        better: \(better)
        targets:
          - { for: 2017/18, value: '\(target)' }
    """
  }

  static let figures = """
    indicator,measure,period,value,shown-as,supplied-by,supplied-on
    PI1,actual,2016/17,558,,Jo Patel,2017-04-20
    PI1,actual,Q1 2017/18,60,,Jo Patel,2017-07-20
    PI1,actual,Q2 2017/18,91,,Jo Patel,2017-10-20
    PI2,year-to-date,Q2 2017/18,148,,Jo Patel,2017-10-20
    PI3,year-to-date,Q2 2017/18,485,,Jo Patel,2017-10-20
    PI7,year-to-date,Q2 2017/18,127,,Jo Patel,2017-10-20
    PI12,year-to-date,Q2 2017/18,590,,Jo Patel,2017-10-20
    PI13,year-to-date,Q2 2017/18,9,,Jo Patel,2017-10-20
    PI14,year-to-date,Q2 2017/18,"4,558",,Jo Patel,2017-10-20
    PI10,actual,Q1 2017/18,6.5%,,Jo Patel,2017-07-20
    PI10,actual,Q2 2017/18,6.4%,6.4% (provisional),Jo Patel,2017-10-20
    PI11,actual,Q2 2016/17,1.2%,,Jo Patel,2016-10-20
    PI11,actual,Q1 2017/18,1.9%,,Jo Patel,2017-07-20
    PI11,actual,Q2 2017/18,1.3%,,Jo Patel,2017-10-20
    PI11,actual,Q2 2017/18,1.8%,,Sam Okafor,2018-03-01
    PI20,actual,Q2 2017/18,[x],,,2017-10-20
    PI21,actual,Q2 2017/18,System in development,,Ali Rahman,2017-10-21
    """

  static let paper = """
    ---
    kind: paper
    date: 2018-02-05
    period: Q2 2017/18
    subject: Progress
    appendices:
      - title: The plan
        plan: ../plan.yaml
        indicators: ../indicators.yaml
    ---

    ## Purpose

    There were ${PI1.year-to-date} people against ${PI1.target}, and ${PI11.actual} claimed.
    """

  static let plan = plan(text: "Reach ${PI14.ytd} people")
  static let otherPlan = plan(text: "Visit ${PI3.ytd} homes")

  private static func plan(text: String) -> String {
    """
    kind: action-plan
    title: Action plan
    groups:
      - priority: growth
        aims:
          - aim: \(text)
            actions: [Begin]
    """
  }
}
