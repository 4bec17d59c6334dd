package import PaperModel
import PaperSource

/// The context in which the program runs: read once by the caller and passed on as a value.
package struct Environment: Sendable {
  /// The current folder, absolute and with symbolic links resolved.
  package let currentFolder: String
  /// The folder for temporary files, which are removed at the end.
  package let temporaryFolder: String
  /// The date as of which waivers are checked; nil if unknown.
  package let day: CalendarDate?
  /// The number of columns for text output.
  package let width: Int
  package let outputHasColour: Bool
  package let errorsHaveColour: Bool
  /// Receives messages during an operation, as they are to be shown.
  package let tell: @Sendable (String) -> Void
  /// Receives progress: an action such as "reading", and the numbers of files done and in total.
  /// Nil where no progress is shown.
  package let progress: (@Sendable (_ action: String, _ done: Int, _ total: Int) -> Void)?

  package init(
    currentFolder: String, temporaryFolder: String, day: CalendarDate?, width: Int = 100,
    outputHasColour: Bool = false, errorsHaveColour: Bool = false,
    tell: @escaping @Sendable (String) -> Void,
    progress: (@Sendable (_ action: String, _ done: Int, _ total: Int) -> Void)? = nil
  ) {
    self.currentFolder = currentFolder
    self.temporaryFolder = temporaryFolder
    self.day = day
    self.width = width
    self.outputHasColour = outputHasColour
    self.errorsHaveColour = errorsHaveColour
    self.tell = tell
    self.progress = progress
  }

  /// The same context without messages and progress.
  var silent: Environment {
    Environment(
      currentFolder: currentFolder, temporaryFolder: temporaryFolder, day: day, width: width
    ) { _ in }
  }

  /// Prints a line to standard error.
  package func printError(_ line: String) { tell(line + "\n") }
}
