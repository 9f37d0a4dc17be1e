// Shows what a bar or mark of the timeline means when it is pointed at, touched, or reached with the keyboard: Tab enters the timeline, and the arrow keys move within it.
function explainTimelines() {
  for (const drawing of document.querySelectorAll("svg.timeline")) {
    const lanes = [...drawing.querySelectorAll(".lane")].map(lane => [...lane.children].filter(child => detailOf(child) !== null)).filter(items => items.length > 0);
    if (lanes.length === 0) continue;
    drawing.setAttribute("role", "group");
    for (const item of lanes.flat()) {
      item.setAttribute("role", "img");
      item.setAttribute("aria-label", detailOf(item));
      item.setAttribute("tabindex", "-1");
    }
    lanes[0][0].setAttribute("tabindex", "0");
    const detail = drawing.closest("figure").querySelector(".detail");
    for (const event of ["focusin", "pointerover", "click"]) {
      drawing.addEventListener(event, at => {
        const item = lanes.flat().find(each => each.contains(at.target));
        if (item !== undefined) detail.textContent = detailOf(item);
      });
    }
    drawing.addEventListener("keydown", key => moveIn(lanes, key));
  }
}

function detailOf(item) {
  return [...item.children].find(child => child.tagName === "title")?.textContent ?? null;
}

function moveIn(lanes, key) {
  const row = lanes.findIndex(items => items.includes(document.activeElement));
  if (row < 0) return;
  const column = lanes[row].indexOf(document.activeElement);
  const next = {
    ArrowRight: () => lanes[row][column + 1],
    ArrowLeft: () => lanes[row][column - 1],
    ArrowDown: () => lanes[row + 1]?.[Math.min(column, lanes[row + 1].length - 1)],
    ArrowUp: () => lanes[row - 1]?.[Math.min(column, lanes[row - 1].length - 1)],
    Home: () => lanes[0][0],
    End: () => lanes.at(-1)[0],
  }[key.key];
  if (next === undefined) return;
  key.preventDefault();
  const item = next();
  if (item === undefined) return;
  document.activeElement.setAttribute("tabindex", "-1");
  item.setAttribute("tabindex", "0");
  item.focus();
}
