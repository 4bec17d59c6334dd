package import PaperModel
import PaperSource

/// What the program knows of the place where it runs: read once by who calls it, and handed on as a value.
package struct Environment: Sendable {
  /// Absolute and without links.
  package let currentFolder: String
  /// Where files may be made that are gone at the end.
  package let temporaryFolder: String
  /// The day on which waivers are looked at; nil where it is not known.
  package let day: CalendarDate?
  /// How many columns a line of text may have.
  package let width: Int
  package let outputHasColour: Bool
  package let errorsHaveColour: Bool
  /// Takes what is told while something is done, as it is to be shown.
  package let tell: @Sendable (String) -> Void
  /// Takes how far something is, such as "reading", in files of so many; nil where nobody looks at it.
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

  /// Tells a line.
  package func printError(_ line: String) { tell(line + "\n") }
}
