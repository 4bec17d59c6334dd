// The page around a document: it asks how things stand after each round, and shows what is another.

import { addressOf, showDocuments } from "./documents.js";
import { element, placeText } from "./elements.js";
import { showFigures } from "./figures.js";
import { showFindings } from "./findings.js";
import { DocumentFrame } from "./frame.js";

const byId = (id) => document.getElementById(id);
const base = location.pathname;

/** The document at hand: its place and path, and the version that is shown. */
let current = null;
let state = null;
let figures = [];
let chosen = null;
let isAsking = false;
let isStale = false;

const frame = new DocumentFrame(byId("frames"), moved, choose);

async function ask(what, parameters) {
  const query = parameters ? `?${new URLSearchParams(parameters)}` : "";
  const response = await fetch(what + query, { headers: { Accept: "application/json" } });
  if (!response.ok) throw new Error(`${what}: ${response.status}`);
  return response.json();
}

function asked() {
  return current ? { place: current.place, path: current.path } : undefined;
}

// MARK: rounds

/** Asks how things stand; where a round ends meanwhile, once more afterwards. */
async function refresh() {
  if (isAsking) {
    isStale = true;
    return;
  }
  isAsking = true;
  try {
    do {
      isStale = false;
      const asking = asked();
      const found = await ask("state", asking);
      // Another document was chosen meanwhile.
      if (asking && (asking.place !== current.place || asking.path !== current.path)) isStale = true;
      else take(found);
    } while (isStale);
  } catch {
    tellStatus("The preview does not answer.", true);
  } finally {
    isAsking = false;
  }
}

function take(found) {
  const before = state;
  state = found;
  if (!state.documents) return tellStatus("Building …", false);
  if (before?.documents && follows(before)) return;
  if (!current && state.document?.version) open(state.document);
  else if (current && state.document) {
    const { version } = state.document;
    if (version && version !== current.version) {
      current.version = version;
      frame.show(addressOf(current), titleOf(state.document));
      // What the paragraph says now may be other words.
      chosen = null;
    }
  }
  show();
  refreshFigures();
}

/** Shows the document of what was saved, where somebody wants that. */
function follows(before) {
  const saved = state.saved ?? [];
  if (!byId("follow").checked || saved.length === 0 || before.round === state.round) return false;
  if (saved.includes(state.document?.source)) return false;
  const next = state.documents.find((one) => one.path.endsWith(".html") && saved.includes(one.source));
  if (!next) return false;
  open(next);
  return true;
}

function show() {
  const { document: at, errors, warnings, milliseconds, isBuilding, failure } = state;
  const counts = [count(errors, "error"), count(warnings, "warning")].filter(Boolean).join(", ");
  if (isBuilding) tellStatus("Building …", false);
  else if (failure) tellStatus("Not built", true);
  else tellStatus(`${counts || "Nothing is wrong"}: built in ${milliseconds} ms`, errors > 0);
  byId("empty").hidden = Boolean(current);
  if (at) {
    byId("title").textContent = titleOf(at);
    const marks = { private: "Private: not for the public", working: "Not finished: not for publication" };
    const mark = marks[current?.place ?? at.place];
    byId("readers").hidden = !mark;
    byId("readers").textContent = mark ?? "";
    document.title = `${mark ? "Private: " : ""}${titleOf(at)} – Preview`;
  }
  showBanner();
  showDocuments(byId("documents"), state.documents, current, open);
  showFindings(byId("findings"), state, (id) => order("fix", { id }));
  byId("undo").hidden = !state.undo;
  byId("undo").firstElementChild.textContent = state.undo ? `You changed ${state.undo}.` : "";
}

function titleOf(at) {
  return state.documents.find((one) => one.place === at.place && one.path === at.path)?.title ?? at.title;
}

function count(number, what) {
  return number === 0 ? "" : `${number} ${what}${number === 1 ? "" : "s"}`;
}

function tellStatus(text, isBad) {
  const status = byId("status");
  if (status.textContent !== text) status.textContent = text;
  status.classList.toggle("bad", isBad);
}

/** Over the last good page: that it is the last good one, and why. */
function showBanner() {
  const { document: at, failure, messages } = state;
  const held = at?.heldBy;
  const banner = byId("banner");
  const errors = state.findings.filter((one) => one.severity === "error");
  const isGone = Boolean(current && at && !at.version && held === undefined && !failure);
  const isHeld = held !== undefined || Boolean(failure) || isGone || (!at && errors.length > 0);
  const reasons = held ? errors.filter((one) => one.place.file === held) : errors;
  const lines = failure
    ? [failure, ...messages]
    : (reasons.length > 0 ? reasons : errors).map((one) => `${placeText(one.place)}: ${one.message}`);
  const key = JSON.stringify([isHeld, lines]);
  if (banner.dataset.key === key) return;
  banner.dataset.key = key;
  banner.hidden = !isHeld;
  const headline = isGone
    ? "This document is no longer made."
    : at?.version ? "This page is as it was before the error." : "This page cannot be made yet.";
  banner.replaceChildren(
    element("p", {}, headline),
    element("ul", {}, ...(isGone ? [] : lines).slice(0, 8).map((line) => element("li", {}, line))));
}

// MARK: the document at hand

function open({ place, path }) {
  const at = state.documents.find((one) => one.place === place && one.path === path);
  current = { place, path, version: state.document?.path === path ? state.document.version : undefined };
  chosen = null;
  figures = [];
  frame.show(addressOf(current), at?.title ?? path);
  refresh();
}

/** Called once a frame shows a document, which may be another one: somebody followed a link. */
function moved(path) {
  const parts = path?.startsWith(`${base}documents/`) ? path.slice(base.length).split("/") : [];
  if (parts.length < 3) return;
  const [, place, ...rest] = parts;
  const found = rest.map(decodeURIComponent).join("/");
  if (current && current.place === place && current.path === found) return;
  current = { place, path: found, version: undefined };
  chosen = null;
  figures = [];
  ask("state", asked()).then((next) => {
    if (current.path !== found) return;
    current.version = next.document?.version;
    take(next);
  }, () => {});
}

async function refreshFigures() {
  const at = current;
  if (!at) return;
  try {
    const found = await ask("figures", { place: at.place, path: at.path });
    if (at === current) figures = found;
  } catch {
    return;
  }
  drawFigures();
}

function drawFigures() {
  showFigures(byId("figures"), figures, chosen, () => {
    chosen = null;
    drawFigures();
  });
}

/** Called with the text of a paragraph that was clicked. */
async function choose(text) {
  const at = current;
  const places = await ask("paragraph", { place: at.place, path: at.path, text });
  if (at !== current) return;
  chosen = places;
  drawFigures();
}

// MARK: fixes

async function order(what, body) {
  const told = byId("told");
  try {
    const response = await fetch(what, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
    });
    const answer = await response.json();
    told.textContent = answer.told ?? answer.refused;
    told.classList.toggle("bad", answer.refused !== undefined);
  } catch {
    told.textContent = "The preview does not answer.";
    told.classList.add("bad");
  }
  refresh();
}

byId("undo").querySelector("button").addEventListener("click", () => order("undo", {}));
byId("follow").checked = sessionStorage.getItem("follow") === "yes";
byId("follow").addEventListener("change", (event) => {
  sessionStorage.setItem("follow", event.target.checked ? "yes" : "no");
});
if (matchMedia("(max-width: 75rem)").matches) byId("list").open = false;

const events = new EventSource("events");
events.addEventListener("message", (event) => {
  const { round, isBuilding } = JSON.parse(event.data);
  if (isBuilding && state?.documents) tellStatus("Building …", false);
  if (!isBuilding || !state || state.round !== round) refresh();
});
events.addEventListener("error", () => tellStatus("The preview has ended, or does not answer.", true));
