// The list of documents, by the folder of their sources.

import { element, fill } from "./elements.js";

const READERS = { private: "Private", working: "Not finished" };

export function addressOf({ place, path }) {
  return `documents/${place}/${path.split("/").map(encodeURIComponent).join("/")}`;
}

/** Shows the list; `onChoose` is called with the document that somebody wants to see. */
export function showDocuments(holder, documents, current, onChoose) {
  fill(holder, JSON.stringify([documents, current]), () => {
    return Array.from(grouped(documents)).flatMap(([folder, inside]) => [
      element("h3", {}, folder),
      element("ul", {}, ...inside.map((one) => element("li", {}, link(one, current, onChoose)))),
    ]);
  });
}

function folderOf({ path }) {
  const parts = path.split("/");
  return parts.length > 2 ? parts.slice(0, 2).join("/") : parts.length === 2 ? parts[0] : "All";
}

function grouped(documents) {
  const groups = new Map();
  for (const one of documents) groups.set(folderOf(one), [...(groups.get(folderOf(one)) ?? []), one]);
  return groups;
}

function link(one, current, onChoose) {
  const isPage = one.path.endsWith(".html");
  const attributes = { href: addressOf(one), "data-focus": `${one.place}/${one.path}`, title: one.path };
  if (current && current.place === one.place && current.path === one.path) attributes["aria-current"] = "page";
  const made = element(
    "a", attributes, one.title,
    one.place === "public" ? null : element("span", { className: "badge" }, READERS[one.place]),
    one.heldBy === undefined ? null : element("span", { className: "kind" }, " as before"));
  if (isPage) {
    made.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onChoose(one);
    });
  }
  return made;
}
