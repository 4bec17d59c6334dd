/// Wrong figures, and texts that ask for figures that are not there.
extension BadInput {
  static let figures: [BadInput] = [
    BadInput(
      "an unknown indicator in a row", rule: "unknown-indicator",
      csv: "indicator,measure,period,value\nPI1,actual,2016/17,3\n1️⃣PI9,actual,2016/17,3"),
    BadInput(
      "an unknown measure", rule: "unknown-measure",
      csv: "indicator,measure,period,value\nPI1,1️⃣actaul,2016/17,3"),
    BadInput(
      "a period that is none", rule: "unknown-period",
      csv: "indicator,measure,period,value\nPI1,actual,1️⃣2016/18,3"),
    BadInput(
      "a wide column that is no period", rule: "unknown-column",
      csv: "indicator,measure,2016/17,1️⃣Spring\nPI1,actual,3,4"),
    BadInput(
      "a column that is missing", rule: "missing-column",
      csv: "1️⃣indicator,period,value\nPI1,2016/17,3"),
    BadInput(
      "a column that appears twice", rule: "duplicate-column",
      csv: "indicator,2️⃣measure,1️⃣measure,period,value\nPI1,actual,actual,2016/17,3"),
    BadInput(
      "a misspelt column", rule: "unknown-column",
      csv: "indicator,1️⃣mesure,period,value\nPI1,actual,2016/17,3"),
    BadInput(
      "a quote that is not closed", rule: "unclosed-quote",
      csv: "indicator,measure,period,value\nPI1,actual,2016/17,1️⃣\"3\nPI1,actual,2015/16,4"),
    BadInput(
      "too few fields", rule: "wrong-field-count",
      csv: "indicator,measure,period,value\nPI1,actual,2016/171️⃣\nPI1,actual,2015/16,4"),
    BadInput(
      "too many fields", rule: "wrong-field-count",
      csv: "indicator,measure,period,value\nPI1,actual,2016/17,1,1️⃣844"),
    BadInput(
      "thousands without quotes before a text to print", rule: "unquoted-number",
      csv: "indicator,measure,period,value,shown-as\nPI1,actual,2016/17,1️⃣1,844"),
    BadInput(
      "thousands without quotes before a note", rule: "unquoted-number",
      csv: "indicator,measure,period,value,note\nPI1,actual,2016/17,1️⃣4,558"),
    BadInput(
      "millions without quotes", rule: "unquoted-number",
      csv: "indicator,measure,period,value,shown-as,note\nPI1,actual,2016/17,1️⃣1,234,567"),
    BadInput(
      "thousands in pounds with something after them", rule: "unquoted-number",
      csv: "indicator,measure,period,value,shown-as\nPI1,actual,2016/17,1️⃣£95,100 (estimated)"),
    BadInput(
      "a number in brackets without quotes", rule: "unquoted-number",
      csv: "indicator,measure,period,value,shown-as\nPI1,actual,2016/17,1️⃣6 (15,010)"),
    BadInput(
      "thousands without quotes in a wide table", rule: "unquoted-number",
      csv: "indicator,measure,2016/17,shown-as\nPI1,actual,1️⃣1,844"),
    BadInput(
      "a number in brackets that goes over two periods", rule: "unquoted-number",
      csv: "indicator,measure,2016/17,2017/18\nPI1,actual,1️⃣6 (15,010)"),
    BadInput(
      "a number that goes on with nought in the next period", rule: "unquoted-number",
      csv: "indicator,measure,2016/17,2017/18\nPI1,actual,1️⃣1,044"),
    BadInput(
      "a date that is none", rule: "invalid-date",
      csv: "indicator,measure,period,value,supplied-on\nPI1,actual,2016/17,3,1️⃣2017-02-30"),
    BadInput(
      "two rows that contradict each other on one date", rule: "contradictory-figures",
      csv: """
        indicator,measure,period,value,supplied-on
        PI1,actual,2016/17,2️⃣3,2017-04-20
        PI1,actual,2016/17,1️⃣4,2017-04-20
        """),
    BadInput(
      "a count with a per cent sign", rule: "misfit-figure",
      csv: "indicator,measure,period,value\nPI1,actual,2016/17,1️⃣3%"),
    BadInput(
      "a number of nineteen digits", rule: "misfit-figure",
      csv: "indicator,measure,period,value\nPI1,actual,2016/17,1️⃣1234567890123456789"),
    BadInput(
      "semicolons for commas", rule: "wrong-separator",
      csv: "indicator1️⃣;measure;period;value\nPI1;actual;2016/17;3"),

    // MARK: References

    BadInput(
      "a text that asks for an unknown indicator", rule: "unknown-figure",
      prose: "Of 1️⃣${PI11.ytd} people."),
    BadInput(
      "a note that asks for an unknown indicator", rule: "unknown-figure",
      prose: "Of some[^1] people.\n\n[^1]: That is 1️⃣${PI11.ytd} of them."),
    BadInput(
      "a text that asks for an unknown figure", rule: "unknown-figure",
      prose: "Of 1️⃣${PI1.targt} people."),
    BadInput(
      "a text that asks for a figure that was never supplied", rule: "absent-figure",
      prose: "Of 1️⃣${PI1.actual 2014/15} people."),
    BadInput(
      "a text that asks for a figure that was left empty", rule: "absent-figure",
      csv: "indicator,measure,period,value\nPI1,actual,2016/17,2️⃣",
      prose: "Of ${PI1.actual 2016/17} people."),
    BadInput(
      "a text that asks for a figure that is not available", rule: "absent-figure",
      csv: "indicator,measure,period,value\nPI1,actual,2016/17,2️⃣[x]",
      prose: "Of ${PI1.actual 2016/17} people."),
    BadInput(
      "a text that asks for a target that there is not", rule: "absent-figure",
      prose: "Of 1️⃣${PI1.target 2030/31} people."),
    BadInput(
      "a text that asks for the status of what nobody has called better", rule: "missing-polarity",
      prose: "It is 1️⃣${PI2.status}."),
    BadInput(
      "a reference that is not closed", rule: "unclosed-reference",
      prose: "Of 1️⃣${PI1.ytd people."),
    BadInput(
      "a reference to no figure", rule: "wrong-reference", prose: "Of 1️⃣${PI1} people."),
    BadInput(
      "a reference with a period that is none", rule: "wrong-reference",
      prose: "Of *only* 1️⃣${PI1.target 2018/20} people."),
  ]

  static let plans: [BadInput] = [
    BadInput(
      "an unknown priority of an indicator", rule: "unknown-priority",
      indicators: "    priority: 1️⃣young-peopel"),
    BadInput(
      "an unknown organisation", rule: "unknown-organisation",
      indicators: "    owner: { organisation: 1️⃣dpw }"),
    BadInput(
      "a target outside the time in which is measured", rule: "target-outside-run",
      indicators: "    runs: 2️⃣2016/17\n    targets: [{ for: 1️⃣2017/18, value: 5 }]"),
    BadInput(
      "a target that does not fit the unit", rule: "misfit-figure",
      indicators: "    targets: [{ for: 2017/18, value: 1️⃣5% }]"),
    BadInput(
      "a target of nineteen digits", rule: "misfit-figure",
      indicators: "    targets: [{ for: 2017/18, value: 1️⃣1234567890123456789 }]"),
    BadInput(
      "an id of an indicator twice", rule: "duplicate-id",
      indicators: "  - id: 1️⃣PI1\n    title: Again\n    unit: count"),
    BadInput(
      "an unknown unit", rule: "wrong-value",
      indicators: "  - id: PI3\n    title: More\n    unit: 1️⃣counts"),
    BadInput(
      "a figure that is asked for in a title", rule: "misplaced-reference",
      indicators: "  - id: PI3\n    title: 1️⃣Of ${PI1.ytd}\n    unit: count"),
    BadInput(
      "a period in an action plan that is none", rule: "unknown-period",
      files: [
        "board.yaml": board,
        "plan.yaml": """
        kind: action-plan
        title: Plan
        groups:
          - priority: young
            aims:
              - aim: Help
                progress:
                  - period: 1️⃣summer
                    text: Done
        """,
      ]),
    BadInput(
      "an unknown indicator of an aim", rule: "unknown-indicator",
      files: [
        "board.yaml": board + "priorities: [{ id: young, title: Young }]\n",
        "plan.yaml": """
        kind: action-plan
        title: Plan
        groups:
          - priority: young
            aims:
              - aim: Help
                indicators: [1️⃣PI1]
        """,
      ]),
    BadInput(
      "a label for a column that there is not", rule: "unknown-column",
      paper: """
        ---
        kind: paper
        date: 2018-02-05
        subject: Progress
        appendices:
          - title: Plan
            text: text.md
            labels: { young: { 1️⃣progres: Progress } }
        ---

        ## Purpose

        To inform.
        """),
    BadInput(
      "indicators without a period", rule: "missing-period",
      files: [
        "board.yaml": board,
        "i.yaml": "kind: indicators\ntitle: I\nindicators: [{ id: PI1, title: T, unit: count }]\n",
        "paper.md": """
        ---
        kind: paper
        date: 2018-02-05
        subject: Progress
        appendices:
          - title: 1️⃣Indicators
            indicators: i.yaml
        ---

        ## Purpose

        To inform.
        """,
      ]),
  ]

  private static let definitions = """
    kind: indicators
    title: Indicators
    figures: figures.csv
    indicators:
      - id: PI1
        title: People
        unit: count
        better: higher
      - id: PI2
        title: Others
        unit: count

    """

  private static let columns = "indicator,measure,period,value\nPI1,actual,2016/17,3\n"

  private init(
    _ name: String, rule: String, csv: String = columns, prose: String = "To inform."
  ) {
    self.init(
      name, rule: rule,
      files: [
        "board.yaml": Self.board, "figures.csv": csv + "\n", "i.yaml": Self.definitions,
        "paper.md": """
        ---
        kind: paper
        date: 2018-02-05
        period: Q2 2017/18
        subject: Progress
        indicators: [i.yaml]
        ---

        ## Purpose

        \(prose)
        """,
      ])
  }

  private init(_ name: String, rule: String, indicators: String) {
    let lines =
      indicators.hasPrefix("  -")
      ? Self.definitions + indicators
      : "kind: indicators\ntitle: Indicators\nindicators:\n  - id: PI1\n    title: People\n"
        + "    unit: count\n" + indicators
    self.init(
      name, rule: rule,
      files: ["board.yaml": Self.board, "figures.csv": Self.columns, "i.yaml": lines + "\n"])
  }
}
