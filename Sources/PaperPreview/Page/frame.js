// Shows a document, and another version of it at the same place.
//
// The new version is loaded out of sight and takes the place of the old one once it is there, so that nothing
// flickers and the page stays where it was read.

const BLOCKS = "p, li, td, th, h1, h2, h3, h4, h5, h6, dt, dd, caption, figcaption, summary";

export class DocumentFrame {
  /**
   * @param holder the element that frames are put into
   * @param onMove called with the place and path of the document, once another one is shown
   * @param onChoose called with the text of a paragraph that was clicked
   */
  constructor(holder, onMove, onChoose) {
    this.holder = holder;
    this.onMove = onMove;
    this.onChoose = onChoose;
    this.shown = null;
    this.waiting = null;
    this.next = null;
  }

  /** Shows a version of a document; `title` is told to those who cannot see it. */
  show(address, title) {
    if (this.waiting) {
      // Whoever saves without a pause sees every version that is there in time.
      this.next = { address, title };
      return;
    }
    const frame = document.createElement("iframe");
    frame.className = "waiting";
    frame.title = title;
    frame.src = address;
    this.waiting = frame;
    frame.addEventListener("load", () => this.loaded(frame));
    this.holder.append(frame);
  }

  loaded(frame) {
    this.prepare(frame);
    if (frame === this.waiting) {
      const old = this.shown;
      if (old && this.pathOf(old) === this.pathOf(frame)) restore(frame, anchor(old));
      const hadFocus = old !== null && document.activeElement === old;
      frame.classList.remove("waiting");
      this.shown = frame;
      this.waiting = null;
      old?.remove();
      if (hadFocus) frame.focus();
      if (this.next) {
        const { address, title } = this.next;
        this.next = null;
        this.show(address, title);
      }
    }
    if (frame === this.shown) this.onMove(this.pathOf(frame));
  }

  /** The path of the document in a frame; null where the browser shows something else. */
  pathOf(frame) {
    try {
      return frame.contentWindow.location.pathname;
    } catch {
      return null;
    }
  }

  prepare(frame) {
    const page = frame.contentDocument;
    if (!page) return;
    page.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href]");
      if (link && link.origin !== location.origin) {
        // Another site opens beside the preview, and is not told of it.
        link.target = "_blank";
        link.rel = "noopener noreferrer";
      }
      const block = link ? null : event.target.closest?.(BLOCKS);
      if (!block) return;
      for (const old of page.querySelectorAll("[data-chosen]")) {
        old.style.outline = "";
        delete old.dataset.chosen;
      }
      block.style.outline = "2px solid #4f7cac";
      block.dataset.chosen = "";
      this.onChoose(textOf(block));
    });
  }
}

/** The text of a block without those in it, and without the numbers of notes. */
function textOf(block) {
  const copy = block.cloneNode(true);
  for (const inner of copy.querySelectorAll("ul, ol, table, sup")) inner.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}

/** What is read in a frame: the last heading above it, and how far below that it is. */
function anchor(frame) {
  const page = frame.contentWindow;
  let heading = null;
  for (const one of page.document.querySelectorAll("h1[id], h2[id], h3[id], h4[id]")) {
    const { top } = one.getBoundingClientRect();
    if (top > 1) break;
    heading = { id: one.id, top };
  }
  return { x: page.scrollX, y: page.scrollY, heading };
}

function restore(frame, { x, y, heading }) {
  const page = frame.contentWindow;
  const found = heading && page.document.getElementById(heading.id);
  const top = found && y > 0 ? found.getBoundingClientRect().top + page.scrollY - heading.top : y;
  page.scrollTo({ left: x, top, behavior: "instant" });
}
