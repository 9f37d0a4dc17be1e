// Compares two machine types: the properties that they report, and the compat values in force on each.
function offerSides(target) {
  // Initially, the newest two machine types of the largest family.
  const members = target.families.map(family => target.machines.filter(machine => machine.family === family && machine.state !== "not yet"));
  const newest = members.reduce((most, family) => family.length > most.length ? family : most);
  for (const [id, chosen] of [["left", newest.at(-2) ?? newest.at(-1)], ["right", newest.at(-1)]]) {
    const groups = target.families.map(family => element("optgroup", { label: family }, ...target.machines
      .map((machine, i) => [machine, i])
      .filter(([machine]) => machine.family === family)
      .map(([machine, i]) => element("option", { value: String(i), selected: machine === chosen }, machine.name))));
    fill(byId(id), ...groups);
  }
}

function compare(target) {
  const [left, right] = ["left", "right"].map(id => target.machines[Number(byId(id).value)]);
  const properties = target.properties.map((property, i) => [property.name, left.values[i], right.values[i]]);
  // Without one of the tables, no value can be compared.
  const areKnown = left.compat !== null && right.compat !== null;
  const value = (machine, key) => machine.compat === null ? notKnown : machine.compat.get(key) ?? null;
  const keys = [...new Set([left, right].flatMap(machine => [...machine.compat?.keys() ?? []]))].sort();
  const entries = keys.map(key => [key, value(left, key), value(right, key)]);
  fill(byId("comparison-table"),
    element("caption", null, `As of ${target.train} ${target.releases[target.asOf]}`),
    header("What", left.name, right.name),
    section("Properties", properties),
    section("Compat values", entries));

  const differing = [properties, entries].map(pairs => pairs.filter(differs).length);
  const unknown = properties.filter(([, a, b]) => a === notKnown || b === notKnown).length;
  byId("differences").textContent = counted(differing[0], "property differs", "properties differ")
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
