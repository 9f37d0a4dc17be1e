"use strict";

// Strings become text nodes, never markup.
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

const byId = id => document.getElementById(id);

function fill(parent, ...children) {
  parent.replaceChildren(...children);
}

function header(...titles) {
  return element("thead", null, element("tr", null, ...titles.map(title => element("th", { scope: "col" }, title))));
}

// Stands for what nobody knows. An object, because no string of a catalogue may be taken for it.
const notKnown = { toString: () => "not known" };

// Absent values are shown in words, because a screen reader would skip an empty cell.
function cell(text, absent = "none", style = "value") {
  if (text === notKnown) return element("td", { class: "none" }, "not known");
  return text === null || text === undefined ? element("td", { class: "none" }, absent) : element("td", { class: style }, text);
}

// A state, as text on a colour of its own.
function chip(state) {
  return element("span", { class: "chip " + state.replace(" ", "-") }, state);
}

function button(label, action, attributes) {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", action);
  return made;
}

function options(select, entries, chosen) {
  fill(select, ...entries.map(([value, label]) => element("option", { value, selected: value === chosen }, label)));
}

function counted(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}
