// Compares two machine types, of any targets and releases: the properties that they report, and the compat values in force on each.
const sides = ["left", "right"];
let compared = {};

function offerSides(targets, target) {
  // Initially, the newest two machine types of the family with the most current ones.
  const newest = target.order.filter(machine => machine.family === target.order[0].family);
  sides.forEach((side, i) => chooseSide(targets, side, newest[1 - i] ?? newest[0], target.asOf));
}

function chooseSide(targets, side, machine, release) {
  const { target } = machine;
  compared[side] = target;
  options(byId(side + "-target"), targets.map((each, i) => [String(i), each.target]), String(targets.indexOf(target)));
  byId(side + "-target-choice").hidden = targets.length < 2;
  fill(byId(side), ...target.families.map(family => element("optgroup", { label: family }, ...target.order
    .filter(each => each.family === family)
    .sort((a, b) => b.index - a.index)
    .map(each => element("option", { value: String(each.index), selected: each === machine }, each.name)))));
  options(byId(side + "-release"), [...target.releases.entries()].map(([i, name]) => [String(i), name]).reverse(), String(release));
}

// A row of the table is the left side; the right side stays.
function compareFrom(machine) {
  chooseSide(page.targets, "left", machine, machine.target.asOf);
  compare();
  byId("comparison").scrollIntoView();
  byId("left").focus();
}

function compare() {
  const [left, right] = sides.map(side => {
    const machine = compared[side].machines[Number(byId(side).value)];
    const release = Number(byId(side + "-release").value);
    return { machine, release, title: `${machine.name} in ${compared[side].train} ${compared[side].releases[release]}`, ...stateAt(machine, release) };
  });
  const absent = [left, right].filter(side => side.presence !== "present");
  const names = [...new Set([left, right].flatMap(side => side.machine.target.properties.map(property => property.name)))];
  const valueOf = (side, name) => side.values[side.machine.target.properties.findIndex(property => property.name === name)] ?? null;
  const properties = absent.length > 0 ? [] : names.map(name => [name, valueOf(left, name), valueOf(right, name)]);
  // Without one of the tables, no value can be compared.
  const areKnown = left.compat !== null && right.compat !== null;
  const value = (side, key) => side.compat === null ? notKnown : side.compat.get(key) ?? null;
  const keys = absent.length > 0 ? [] : [...new Set([left, right].flatMap(side => [...side.compat?.keys() ?? []]))].sort();
  const entries = keys.map(key => [key, value(left, key), value(right, key)]);
  fill(byId("comparison-table"),
    element("caption", null, "Differences are marked with ≠"),
    header("What", left.title, right.title),
    section("Properties", properties),
    section("Compat values", entries));

  const differing = [properties, entries].map(pairs => pairs.filter(differs).length);
  const unknown = properties.filter(([, a, b]) => a === notKnown || b === notKnown).length;
  byId("differences").textContent = absent.length > 0 ? `Not compared: ${absent.map(side => `${side.title}: ${presenceText(side.presence)}`).join("; ")}`
    : counted(differing[0], "property differs", "properties differ")
    + (unknown === 0 ? "" : ` and ${counted(unknown, "is not known", "are not known")}`)
    + ", " + (areKnown ? counted(differing[1], "compat value differs", "compat values differ") : "compat values are not known");
}

// What is not known is not a difference.
function differs([, a, b]) {
  return a !== notKnown && b !== notKnown && a !== b;
}

function section(title, pairs) {
  const shown = byId("differing").checked ? pairs.filter(([, a, b]) => a !== b || a === notKnown) : pairs;
  return element("tbody", null,
    element("tr", null, element("th", { scope: "rowgroup", colspan: "3" }, title)),
    ...shown.map(([key, a, b]) => element("tr", { class: differs([key, a, b]) ? "differs" : null }, element("th", { scope: "row" }, key), cell(a), cell(b))));
}
