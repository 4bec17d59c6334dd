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
  /// The number of processors to work on at the same time.
  package let processors: Int
  /// What distinguishes the program from every other version and copy of it; nil where it is not known,
  /// so that nothing is remembered from one build to the next.
  package let program: String?
  /// Receives messages during an operation, as they are to be shown.
  private var receive: @Sendable (String) -> Void
  /// Receives progress: an action such as "reading", and the numbers of files done and in total.
  /// Nil where no progress is shown.
  package let progress: (@Sendable (_ action: String, _ done: Int, _ total: Int) -> Void)?

  /// The PDF of a pack that an earlier build made, by its readers and its path among what they may see. It is
  /// taken as it is, so that the rest is there sooner; nil where every PDF is made.
  private(set) var earlierPDF: (@Sendable (_ audience: Audience, _ path: String) -> [UInt8]?)?

  package init(
    currentFolder: String, temporaryFolder: String, day: CalendarDate?, width: Int = 100,
    outputHasColour: Bool = false, errorsHaveColour: Bool = false, processors: Int = 1,
    program: String? = nil,
    tell: @escaping @Sendable (String) -> Void,
    progress: (@Sendable (_ action: String, _ done: Int, _ total: Int) -> Void)? = nil
  ) {
    self.currentFolder = currentFolder
    self.temporaryFolder = temporaryFolder
    self.day = day
    self.width = width
    self.outputHasColour = outputHasColour
    self.errorsHaveColour = errorsHaveColour
    self.processors = processors
    self.program = program
    receive = tell
    self.progress = progress
  }

  /// The same context without messages and progress.
  var silent: Environment { telling { _ in } }

  /// The same context with another receiver of messages, and without progress.
  func telling(_ tell: @escaping @Sendable (String) -> Void) -> Environment {
    Environment(
      currentFolder: currentFolder, temporaryFolder: temporaryFolder, day: day, width: width,
      processors: processors, program: program, tell: tell)
  }

  /// The same context, in which packs keep the PDFs that earlier builds made of them.
  func keepingPDFs(
    _ earlier: @escaping @Sendable (_ audience: Audience, _ path: String) -> [UInt8]?
  ) -> Environment {
    var environment = self
    environment.earlierPDF = earlier
    return environment
  }

  /// The same context, which keeps what is told as well.
  func keeping(_ messages: KeptMessages) -> Environment {
    var environment = self
    environment.receive = { [receive] text in
      messages.add(text)
      receive(text)
    }
    return environment
  }

  /// Tells the user something, as it is to be shown. What is told during work on several processors is
  /// shown once that is done.
  package func tell(_ text: String) {
    if let kept = KeptMessages.current { kept.add(text) } else { receive(text) }
  }

  /// Prints a line to standard error.
  package func printError(_ line: String) { tell(line + "\n") }
}
