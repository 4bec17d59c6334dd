import PaperModel

/// What makes the documents of all papers, frameworks, meetings and minutes. An object, since what it
/// holds is large and each of many jobs needs it.
final class DocumentMakers: Sendable {
  /// The documents of one source, which are made independently of all others.
  struct Job: Sendable {
    /// What it is known by from one round of a watch to the next.
    let name: String
    let make: @Sendable () throws -> [OutputFile]
    /// Whether its files may be those of the round before.
    var isKept = true
  }

  /// Nil where no file about meetings was read.
  let meetings: MeetingOutputs?
  private let papers: [PaperOutputs]
  private let frameworks: [FrameworkOutputs]
  private let formats: [DocumentFormat]
  /// The paths of sources of which nothing is made.
  private let leftOut: Set<String>

  init(
    _ editions: Editions, of inputs: Inputs, as formats: [DocumentFormat],
    leavingOut leftOut: Set<String>, hasCharts: Bool, writer: DocumentOutput,
    in environment: Environment
  ) {
    self.formats = formats
    self.leftOut = leftOut
    meetings = MeetingOutputs(editions, as: formats, leavingOut: leftOut, writer: writer)
    papers = Audience.allCases.map { audience in
      PaperOutputs(
        editions[audience], of: inputs, writer: writer, isWorkingCopy: false, hasCharts: hasCharts,
        in: environment)
    }
    frameworks = Audience.allCases.map { audience in
      FrameworkOutputs(
        editions[audience], of: inputs, writer: writer, hasCharts: hasCharts, in: environment)
    }
  }

  /// The jobs, in the order of their documents: papers, frameworks, meetings and minutes.
  var jobs: [Job] {
    var jobs: [Job] = []
    for (number, outputs) in papers.enumerated() {
      for paper in outputs.papers where !leftOut.contains(paper.path) {
        jobs.append(
          Job(name: "paper \(number) \(paper.path)") { [self] in
            try papers[number].files(of: paper, as: formats)
          })
      }
    }
    for (number, outputs) in frameworks.enumerated() {
      for framework in outputs.frameworks where !leftOut.contains(framework.path) {
        jobs.append(
          Job(name: "framework \(number) \(framework.path)") { [self] in
            try frameworks[number].files(of: framework, as: formats)
          })
      }
    }
    for source in meetings?.sources ?? [] {
      jobs.append(
        Job(name: source.path) { [self] in try meetings?.files(of: source) ?? [] })
    }
    return jobs
  }
}
