// The findings beside a document: those of its own sources first, each with its line and its fix.

import { element, fill, placeText } from "./elements.js";

const SEVERITIES = { error: "Error", warning: "Warning", note: "Note" };

/** Shows findings; `onFix` is called with the id of one when somebody presses its button. */
export function showFindings(holder, state, onFix) {
  const { findings, more } = state;
  fill(holder, JSON.stringify([findings, more]), () => {
    if (findings.length === 0) return [element("p", { className: "soft" }, "Nothing was found.")];
    const here = findings.filter((one) => one.isHere);
    const others = findings.filter((one) => !one.isHere);
    return [
      ...group("In this document", here, onFix),
      ...group(here.length > 0 ? "In other files" : "In files of other documents", others, onFix),
      more > 0 ? element("p", { className: "soft" }, `${more} more: 'board-paper check' lists all.`) : "",
    ];
  });
}

function group(title, findings, onFix) {
  if (findings.length === 0) return [];
  const order = Object.keys(SEVERITIES);
  const sorted = findings.slice().sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return [element("h3", {}, title), ...sorted.map((one) => finding(one, onFix))];
}

function finding(one, onFix) {
  return element(
    "article", { className: `finding ${one.severity}` },
    element(
      "h4", {}, element("span", { className: "severity" }, `${SEVERITIES[one.severity]}: `), one.message),
    element("p", { className: "place" }, placeText(one.place)),
    one.line ? sourceLine(one.line) : null,
    one.help ? element("p", { className: "help" }, one.help) : null,
    ...one.notes.map((note) => element("p", { className: "place" }, `${note.message}: ${placeText(note.place)}`)),
    one.fix ? fix(one, onFix) : null,
    about(one));
}

function sourceLine([before, marked, after]) {
  return element("pre", {}, before, element("mark", {}, marked || "‸"), after);
}

function fix(one, onFix) {
  const button = element(
    "button", { type: "button", "data-focus": one.id, "aria-label": `Write this change: ${one.message}` },
    "Write this change");
  button.addEventListener("click", () => onFix(one.id));
  const lines = one.fix.split("\n").filter((line) => line && !/^(---|\+\+\+|@@)/.test(line));
  return element(
    "div", { className: "fix" },
    element(
      "pre", {},
      ...lines.map((line) =>
        element("span", { className: line[0] === "+" ? "added" : line[0] === "-" ? "gone" : "soft" }, `${line}\n`))),
    button);
}

function about(one) {
  const rule = element("code", {}, one.rule);
  if (!one.about) return element("p", { className: "place" }, rule);
  return element("details", {}, element("summary", { "data-focus": `about ${one.id}` }, rule), element("p", {}, one.about));
}
