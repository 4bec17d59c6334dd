package import PaperMarkup
import PaperModel

/// A slide of a briefing as its house prints it.
package struct PrintedSlide: Sendable {
  let slide: Slide
  /// Its place among the slides that the author wrote, from 1.
  let number: Int
  let paper: PrintedPaper

  fileprivate var title: [Inline] {
    slide.title.map { paper.printer.print($0.value) } ?? []
  }

  fileprivate var notes: [Block] { paper.printer.print(slide.notes) }
}

extension PrintedPaper {
  fileprivate var slides: [PrintedSlide] {
    (paper.slides ?? []).enumerated().map {
      PrintedSlide(slide: $1, number: $0 + 1, paper: self)
    }
  }
}

extension Records {
  /// A briefing: slides, of which the template makes the first.
  package static let briefing = Record<PrintedPaper>(
    "briefing",
    [
      .text("title", "The title.") { $0.paper.subject.value },
      .text("subtitle", "The second line of the title.") { $0.paper.subtitle },
      .text("board", "To whom the briefing is addressed.") { $0.addressee }.data(as: "to"),
      .text("council", "The council.") { $0.board?.council },
      .date("date", "The date on which it is shown.") { $0.house.day($0.paper.date.value) },
      .code("period", "The period that it reports on.") { $0.paper.period?.value.description },
      .each("from", "Each person who presents it: repeated.", of: person) { $0.paper.from }
        .data(as: "from"),
      .each(
        "slide",
        """
        Each slide: repeated. A rule of the template, `***`, ends a slide of the documents.
        """, of: slide
      ) { $0.slides },
    ])

  /// A slide of a briefing.
  package static let slide = Record<PrintedSlide>(
    "slide",
    [
      .count("number", "Its number, without the slides that the template adds.") { $0.number },
      .line("title", "The title.") { $0.title }
        .data(.text) { $0.slide.title == nil ? nil : .text($0.title.plainText) },
      .annex("content", "What is on the slide below its title.") {
        $0.paper.printer.print($0.slide.content)
      }
      .data(as: "text", .blocks) { .blocks($0.paper.printer.print($0.slide.content)) },
      .annex("notes", "What the speaker says, which is beside the slide and not on it.") {
        let notes = $0.notes
        let label = $0.paper.house.pages.word(.speakerNotes)
        return notes.isEmpty ? [] : [.aside(label: [.text(label)], notes)]
      }
      .data(.blocks) { $0.slide.notes.isEmpty ? nil : .blocks($0.notes) },
    ])
}
