import PaperMarkup
import PaperModel

/// Writes the slides of a briefing as sections of one page.
///
/// Without scripting it is a page to read from top to bottom. With it, keys and buttons lead from slide
/// to slide, and a bar says which one it is. No slide is ever hidden, so that a reader can search them
/// all and go through them in any way.
struct SlidesHTML {
  let document: Document
  private let deck: Deck

  init(_ document: Document) {
    self.document = document
    deck = Deck(document.blocks)
  }

  func write(
    with writer: inout BlockHTML, anchors: HeadingAnchors, to bytes: inout MarkupBytes
  ) {
    // The headings have their ids in the order of the whole document.
    var headings = 0
    bytes.block("div", ["class": "slides"]) { bytes in
      for (place, slide) in deck.slides.enumerated() {
        let count = slide.all.count { if case .heading = $0 { true } else { false } }
        let name = count > 0 && anchors.ids.indices.contains(headings) ? anchors.ids[headings] : nil
        headings += count
        let number = document.words.slideNumber(
          String(place + 1), of: String(deck.slides.count))
        bytes.block(
          "section",
          [
            "class": Self.look(of: slide), "tabindex": "-1",
            "aria-labelledby": name.map { .text($0) },
            "aria-label": name == nil ? .text(number) : nil,
          ]
        ) { writer.write(slide.all, to: &$0) }
      }
    }
    writer.writeNotes(to: &bytes)
    writeBar(to: &bytes)
  }

  /// The classes of a slide: one with much on it is printed in smaller type, so that it fits on a page.
  private static func look(of slide: Deck.Slide) -> MarkupValue {
    if slide.isOpening { return "slide opening" }
    let laid = SlidePages(
      slide.content, title: "", height: SlideSize.bottom - SlideSize.bodyTop)
    if laid.pages.count > 1 { return "slide fullest" }
    return laid.type.size > 22 ? "slide" : laid.type.size > 18 ? "slide full" : "slide fuller"
  }

  /// Writes the buttons, which the script shows.
  private func writeBar(to bytes: inout MarkupBytes) {
    let words = document.words
    bytes.block(
      "div",
      [
        "class": "slide-bar", "role": "group", "aria-label": .text(words.word(.slides)),
        "hidden": .set,
      ]
    ) {
      $0.line("button", ["type": "button", "class": "back"], text: words.word(.previousSlide))
      // The script fills in the numbers.
      let number = words.slideNumber("{{number}}", of: "{{count}}")
      $0.line("p", ["role": "status", "data-number": .text(number)], text: "")
      $0.line("button", ["type": "button", "class": "on"], text: words.word(.nextSlide))
      guard deck.slides.contains(where: { !$0.notes.isEmpty }) else { return }
      $0.line(
        "button", ["type": "button", "class": "all", "aria-pressed": "false"],
        text: words.word(.allNotes))
    }
  }
}

extension SlidesHTML {
  /// Leads from slide to slide by keys and buttons. A slide that is higher than the window is scrolled
  /// through before a key goes on, and arrow keys in a table that can be scrolled stay with it.
  static let script = HTMLPage.Script(
    text: text, hash: "sha256-E+l5z5PcEnjEQSBU+QjRNdBA43GKLFbmBUoylKDO/Nw=")

  private static let text: StaticString = #"""

    (() => {
      const slides = Array.from(document.querySelectorAll(".slide"));
      const bar = document.querySelector(".slide-bar");
      const status = bar.querySelector("[role=status]");
      const notes = document.querySelectorAll(".slide .aside");
      let current = 0;
      let isHeld = false;
      const tell = () => {
        const text = status.dataset.number.replace("{{number}}", current + 1)
          .replace("{{count}}", slides.length);
        if (status.textContent !== text) status.textContent = text;
      };
      const show = (index) => {
        current = Math.max(0, Math.min(slides.length - 1, index));
        isHeld = true;
        const isHigh = slides[current].offsetHeight > window.innerHeight - bar.offsetHeight;
        slides[current].scrollIntoView({ block: isHigh ? "start" : "center" });
        tell();
      };
      const next = (key) => {
        const { top, bottom } = slides[current].getBoundingClientRect();
        const isEnd = bottom <= window.innerHeight;
        const isStart = top >= 0;
        switch (key) {
          case "ArrowRight": return current + 1;
          case "ArrowLeft": return current - 1;
          case "ArrowDown": case "PageDown": return isEnd ? current + 1 : null;
          case "ArrowUp": case "PageUp": return isStart ? current - 1 : null;
          case "Home": return 0;
          case "End": return slides.length - 1;
          default: return null;
        }
      };
      document.addEventListener("keydown", (event) => {
        const index = next(event.key);
        const isOther = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
          || event.defaultPrevented || event.target.closest(".scroll");
        if (index === null || isOther) {
          isHeld = false;
          return;
        }
        event.preventDefault();
        show(index);
        slides[current].focus({ preventScroll: true });
      });
      bar.querySelector(".back").addEventListener("click", () => show(current - 1));
      bar.querySelector(".on").addEventListener("click", () => show(current + 1));
      const all = bar.querySelector(".all");
      all?.addEventListener("click", () => {
        const isOpen = all.getAttribute("aria-pressed") !== "true";
        all.setAttribute("aria-pressed", isOpen);
        for (const note of notes) note.open = isOpen;
      });
      for (const event of ["wheel", "touchmove", "pointerdown"]) {
        document.addEventListener(event, () => { isHeld = false; }, { passive: true });
      }
      const middle = new IntersectionObserver((entries) => {
        const seen = entries.find((entry) => entry.isIntersecting);
        if (!seen || isHeld) return;
        current = slides.indexOf(seen.target);
        tell();
      }, { rootMargin: "-50% 0px -50% 0px" });
      for (const slide of slides) middle.observe(slide);
      bar.hidden = false;
      tell();
    })();

    """#
}
