// Makes elements. Whatever somebody typed is text in them, and never markup.

/** An element with a class, attributes and content. */
export function element(name, { className, ...attributes } = {}, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content.filter((part) => part !== null && part !== undefined));
  return made;
}

/** A place in a source, as it is told everywhere: the file and the line. */
export function placeText(place) {
  if (place.cell) return `${place.file}, ${place.cell}`;
  return place.line ? `${place.file}:${place.line}` : place.file;
}

/** Replaces the content of an element only where it is another, so that the focus stays where it is. */
export function fill(holder, key, content) {
  if (holder.dataset.key === key) return;
  const focused = document.activeElement;
  const id = focused && holder.contains(focused) ? focused.dataset.focus : undefined;
  holder.dataset.key = key;
  holder.replaceChildren(...content());
  if (id) Array.from(holder.querySelectorAll("[data-focus]")).find((one) => one.dataset.focus === id)?.focus();
}
