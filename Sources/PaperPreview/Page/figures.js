// The figures that a document uses, by the line of its source; of a paragraph that was clicked, its own.

import { element, fill, placeText } from "./elements.js";

/**
 * Shows figures.
 * @param places where the chosen paragraph is typed; null where none is chosen
 * @param onAll called when somebody wants those of the whole document again
 */
export function showFigures(holder, figures, places, onAll) {
  fill(holder, JSON.stringify([figures, places]), () => {
    if (places === null) return whole(figures);
    const all = element("button", { type: "button", "data-focus": "all" }, "All figures of the document");
    all.addEventListener("click", onAll);
    return [...chosen(figures, places), all];
  });
}

function whole(figures) {
  if (figures.length === 0) return [element("p", { className: "soft" }, "This document refers to no figure.")];
  const hint = "Click a paragraph to see where it is typed, and its figures alone.";
  return [element("p", { className: "soft" }, hint), list(figures)];
}

function chosen(figures, places) {
  if (places.length === 0) {
    return [element("p", {}, "This text is not typed in a source: the program or the house's words make it.")];
  }
  const inside = figures.filter(({ place }) =>
    places.some((one) => one.file === place.file && one.line <= place.line && place.line <= one.endLine));
  const lines = Array.from(new Set(places.map(placeText))).join(", ");
  return [
    element("p", {}, "Typed at ", element("code", { id: "typed-at" }, lines)),
    inside.length > 0 ? list(inside) : element("p", { className: "soft" }, "It refers to no figure."),
  ];
}

function list(figures) {
  return element("dl", {}, ...figures.map(figure));
}

function figure(one) {
  const stated = one.stated.map(placeText).join(", ");
  return element(
    "div", { className: "figure" },
    element("dt", {}, one.title ? `${one.indicator}: ${one.title}` : one.indicator),
    element(
      "dd", {}, element("span", { className: "value" }, one.words ?? "not there"),
      one.period ? ` (${one.period})` : ""),
    element("dd", { className: "soft" }, element("code", {}, one.reference), ` at ${placeText(one.place)}`),
    stated ? element("dd", { className: "soft" }, `stated at ${stated}`) : null);
}
