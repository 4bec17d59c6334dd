import ArgumentParser
import BoardPaperKit
import PaperCheck
import PaperMarkup

extension BoardPaperCommand {
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Says what a rule finds, why that matters, and what to write instead.",
      discussion: """
        A finding ends in the name of its rule, in brackets. Without a name all rules are listed.

        Examples:
          board-paper explain double-word
          board-paper explain
        """)

    @Argument(
      help: ArgumentHelp("The name of a rule.", valueName: "rule"),
      completion: .custom { _, _, _ in Explanation.names.sorted() })
    var rule: String?

    func run() throws {
      let environment = Environment.current
      let explanation = Explanation(width: min(environment.width, 100))
      guard let rule else {
        try StandardOutput.write(explanation.list)
        return
      }
      guard let text = explanation.text(of: rule) else {
        let hint = Spelling.closest(to: rule, in: Explanation.names).map {
          ": did you mean '\($0)'?"
        }
        throw ValidationError(
          "there is no rule '\(rule)'" + (hint ?? ": 'board-paper explain' lists all of them"))
      }
      try StandardOutput.write(text)
    }
  }
}
