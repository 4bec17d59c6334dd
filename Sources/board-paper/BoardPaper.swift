import ArgumentParser

@main
struct BoardPaper: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "board-paper")
}
