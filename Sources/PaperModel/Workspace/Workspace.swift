/// What was read: the board, its format and its documents.
package struct Workspace: Sendable {
  /// The board; none where a single file is read without a workspace.
  package let board: Board?
  package let house: House
  /// In the order of their file names.
  package let papers: [BoardPaper]

  package init(board: Board?, house: House, papers: [BoardPaper]) {
    self.board = board
    self.house = house
    self.papers = papers
  }
}
