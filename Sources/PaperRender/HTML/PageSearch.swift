import PaperMarkup
import PaperModel

/// Searches the tables of a page within the page itself, without a server.
enum PageSearch {
  /// Shows the rows that contain all words, ignoring case and accents. Without scripting the field
  /// stays hidden and all rows are shown.
  static let script = HTMLPage.Script(
    text: text, hash: "sha256-Fi9QA4NaX+6W6l1B1hWWsUhAd/QXvNZu+YVnAsMZtxc=")

  private static let text: StaticString = #"""

    (() => {
      const search = document.getElementById("search");
      const field = search.querySelector("input");
      const status = search.querySelector("[role=status]");
      const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      const rows = Array.from(document.querySelectorAll("main tbody tr"),
        (row) => [row, folded(row.textContent)]);
      const show = () => {
        const words = folded(field.value).split(/\s+/).filter(Boolean);
        let shown = 0;
        for (const [row, text] of rows) {
          row.hidden = !words.every((word) => text.includes(word));
          if (!row.hidden) shown += 1;
        }
        status.textContent = words.length === 0 ? "" :
          status.dataset.found.replace("{{shown}}", shown).replace("{{all}}", rows.length);
      };
      field.addEventListener("input", show);
      search.hidden = false;
      show();
    })();

    """#

  /// Writes the search field, labelled in the house's words.
  static func write(_ words: PageWords, label: PageWords.Word, to bytes: inout MarkupBytes) {
    bytes.block("div", ["id": "search", "role": "search", "hidden": .set]) {
      $0.line("label", ["for": "search-words"], text: words.word(label))
      $0.void(
        "input",
        ["type": "search", "id": "search-words", "autocomplete": "off", "spellcheck": "false"])
      $0.newLine()
      // The script fills in the numbers.
      let found = words.found(shown: "{{shown}}", all: "{{all}}")
      $0.line("p", ["role": "status", "data-found": .text(found)], text: "")
    }
  }
}
