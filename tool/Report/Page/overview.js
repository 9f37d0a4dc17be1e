// What is current, what is going away, and when.
function showOverview(target) {
  showCurrent(target);
  showLeaving(target);
  showFlips(target);
  const count = state => target.machines.filter(machine => machine.state === state).length;
  fill(byId("counts"), ...states.filter(state => count(state) > 0).flatMap(state => [chip(state), ` ${count(state)} `]));
}

function showCurrent(target) {
  const families = target.families
    .map(family => target.order.filter(machine => machine.family === family && machine.state === "current"))
    .filter(machines => machines.length > 0)
    .sort((a, b) => b.length - a.length);
  fill(byId("current-table"),
    element("caption", null, "The newest machine type of each family, and how many others are current"),
    header("Newest", "Alias", "Since", "Others"),
    element("tbody", null, ...families.map(machines => element("tr", null,
      element("th", { scope: "row" }, linkTo(machines[0])),
      cell(machines[0].alias), cell(target.release(machines[0].released), "not known", ""),
      element("td", null, String(machines.length - 1))))));
}

// Machine types of one family that leave together are one row. What the release itself removed is the last chance to notice.
function showLeaving(target) {
  const groups = new Map();
  for (const machine of target.machines) {
    if (machine.state !== "deprecated" && !(machine.state === "removed" && machine.removed === target.asOf)) continue;
    const key = JSON.stringify([machine.state, machine.family, machine.deprecated, machine.removed, machine.due]);
    groups.set(key, [...groups.get(key) ?? [], machine]);
  }
  const rows = [...groups.values()].sort(([a], [b]) => (a.removed < 0 ? Infinity : a.removed) - (b.removed < 0 ? Infinity : b.removed) || (a.due ?? "").localeCompare(b.due ?? "", "en", { numeric: true }) || a.deprecated - b.deprecated);
  fill(byId("leaving-table"),
    element("caption", null, `Machine types that are deprecated, and those that ${target.train} ${target.releases[target.asOf]} removed${rows.some(machines => machines[0].due !== null) ? "; “due” follows from the age rule" : ""}`),
    header("Machine types", "State", "Deprecated", "Removed"),
    element("tbody", null, ...rows.map(machines => element("tr", null,
      element("th", { scope: "row" }, linkTo(machines[0]), ...machines.length === 1 ? [] : [machines.length === 2 ? " and " : " to ", linkTo(machines.at(-1))]),
      element("td", null, chip(machines[0].state)),
      cell(target.release(machines[0].deprecated), "never", ""), cell(target.release(machines[0].removed) ?? dueOf(machines[0]), "no", "")))));
  byId("leaving-none").hidden = rows.length > 0;
}

// When the age rule deletes a machine type, in a release that is still to come.
function dueOf(machine) {
  return machine.due === null ? null : `due ${machine.due}`;
}

function showFlips(target) {
  const announced = target.properties.filter(property => property.deprecations.length > 0);
  fill(byId("flip-table"),
    element("caption", null, "Properties whose change was announced"),
    header("Property", "State", "When", `In ${target.consumer ?? "consumers"}`),
    element("tbody", null, ...announced.map(property => {
      const [state, when] = flipState(target, property);
      return element("tr", null, element("th", { scope: "row" }, property.name), element("td", null, chip(state)), element("td", null, when), cell(property.adopted, "no release", ""));
    })));
  byId("flips").hidden = announced.length === 0;
}

function flipState(target, property) {
  const named = target.release;
  const done = property.changes.filter(change => change.release <= target.asOf);
  if (done.length > 0) return ["flipped", `since ${named(Math.min(...done.map(change => change.release)))}`];
  const latest = property.deprecations.some(deprecation => deprecation.earliest < 0) ? -1 : Math.max(...property.deprecations.map(deprecation => deprecation.earliest));
  if (latest >= 0 && latest <= target.asOf) return ["may flip", `since ${named(latest)}`];
  return ["grace period", latest < 0 ? `beyond ${named(target.releases.length - 1)}` : `until ${named(latest)}`];
}
