import PaperMarkup
import PaperModel

/// Searches all pages of a site in the browser, without a server. The titles of all pages and the words of
/// their text are in a file of its own, which the page of the search loads. It is a script and not data, since
/// a page that is opened from a disk may load nothing else.
package enum SiteSearch {
  /// The words of all pages: for each the numbers of the pages that have it, each counted from the one
  /// before.
  /// - Parameter pages: with their addresses on the page of the search.
  package static func words(of pages: [(address: String, page: SitePage)]) -> [UInt8] {
    var pagesOfWord: [Substring: [Int]] = [:]
    for (number, page) in pages.enumerated() {
      for word in page.page.words { pagesOfWord[word, default: []].append(number) }
    }
    var text = "window.siteSearch = {\npages: "
    JSONValue.list(pages.map { .list([.text($0.address), .text($0.page.title)]) }).write(to: &text)
    text += ",\nwords: {\n"
    for (word, numbers) in pagesOfWord.sorted(by: { $0.key < $1.key }) {
      var last = 0
      let steps = numbers.map { number in
        defer { last = number }
        return String(number - last)
      }
      JSONValue.text(String(word)).write(to: &text)
      text += ": [" + steps.joined(separator: ",") + "],\n"
    }
    return Array((text + "}};\n").utf8)
  }

  /// Lists the pages that have a word that begins with each word typed. What is searched is in the address,
  /// so that it can be kept and sent. Without a script the field stays hidden.
  static let script = HTMLPage.Script(
    text: text, hash: "sha256-MBEs65+LvZsgfD3WnuMfaX2WxahFDyollfVvPDePh8w=")

  private static let text: StaticString = #"""

    (() => {
      if (!window.siteSearch) return;
      const { pages, words } = window.siteSearch;
      const most = 200;
      const search = document.getElementById("search");
      const field = search.querySelector("input");
      const status = search.querySelector("[role=status]");
      const list = document.createElement("ul");
      search.after(list);
      const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      const wordsOf = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      const pagesWith = (start) => {
        const found = new Set();
        for (const [word, steps] of Object.entries(words)) {
          if (!word.startsWith(start)) continue;
          let page = 0;
          for (const step of steps) found.add(page += step);
        }
        return found;
      };
      const entry = ([address, title]) => {
        const link = document.createElement("a");
        link.href = address;
        link.textContent = title;
        const item = document.createElement("li");
        item.append(link);
        return item;
      };
      const show = () => {
        const sets = wordsOf(field.value).map(pagesWith);
        const found = sets.length === 0 ? [] :
          pages.filter((_, page) => sets.every((set) => set.has(page)));
        list.replaceChildren(...found.slice(0, most).map(entry));
        list.hidden = found.length === 0;
        status.textContent = sets.length === 0 ? "" :
          status.dataset.found.replace("{{shown}}", found.length).replace("{{all}}", pages.length);
      };
      field.addEventListener("input", () => {
        show();
        const query = field.value ? "?q=" + encodeURIComponent(field.value) : location.pathname;
        try { history.replaceState(null, "", query); } catch { /* A page from a disk has no history. */ }
      });
      field.value = new URLSearchParams(location.search).get("q") ?? "";
      search.hidden = false;
      show();
    })();

    """#
}
