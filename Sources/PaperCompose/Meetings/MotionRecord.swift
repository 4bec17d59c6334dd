package import PaperMarkup
import PaperModel

/// A motion beside what was resolved, as its house prints it.
package struct PrintedMotion: Sendable {
  let motion: Motion
  let minute: PrintedMinute

  private var writing: MeetingWriting { minute.host.writing }

  fileprivate var result: String {
    writing.words.resolutions.motionResults[motion.result] ?? ""
  }

  fileprivate var proposal: PrintedProposal {
    PrintedProposal(proposal: motion.proposal, writing: writing)
  }
}

/// A correction of minutes, as its house prints it.
package struct PrintedCorrection: Sendable {
  let minute: MinuteNumber?
  let date: HouseDate?
  let text: [Inline]
}

extension Records {
  /// A motion.
  package static let motion = Record<PrintedMotion>(
    "motion",
    [
      .line("text", "What was moved.") { $0.minute.printed($0.motion.text.value) },
      .text("result", "What became of it, in the words of the house.") { $0.result },
    ]
  ).within(proposal) { $0.proposal }

  /// A correction, in the minute that makes it.
  package static let madeCorrection = Record<PrintedCorrection>(
    "made-correction",
    [
      .date("date", "The date of the meeting whose minutes are corrected.") { $0.date }
    ]
  ).within(correctionText) { $0 }

  /// A correction that a later meeting made.
  package static let correction = Record<PrintedCorrection>(
    "correction",
    [
      .date("date", "The date of the meeting that corrected it.") { $0.date }
    ]
  ).within(correctionText) { $0 }

  /// What every correction says.
  package static let correctionText = Record<PrintedCorrection>(
    "correction-text",
    [
      .text("minute", "The number of the minute that is corrected, where it is of one.") {
        $0.minute?.description
      },
      .line("text", "What is right.") { $0.text },
    ])
}
