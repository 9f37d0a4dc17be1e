// The table of machine types and their properties, its order and its filters.
function machineColumns(target) {
  const release = (title, key, absent) => ({ title, key: machine => machine[key], show: machine => cell(target.release(machine[key]), absent, "") });
  return [
    { title: "Machine type", key: machine => target.order.indexOf(machine), show: machine => element("th", { scope: "row" }, linkTo(machine)) },
    { title: "State", key: machine => states.indexOf(machine.state), show: machine => element("td", null, chip(machine.state)) },
    { title: "Alias", key: machine => machine.alias, show: machine => cell(machine.alias) },
    release("Released", "released", "never"), release("Deprecated", "deprecated", "no"), release("Removed", "removed", "no"),
    ...target.properties.map((property, i) => ({ title: property.name, key: machine => machine.values[i], show: machine => cell(machine.values[i]) })),
  ];
}

function showMachines(target) {
  const columns = machineColumns(target);
  const rows = new Map(target.order.map(machine => [machine, element("tr", null,
    columns[0].show(machine),
    element("td", { class: "action" }, button("Compare", () => compareFrom(machine), { "aria-label": `Compare ${machine.name}` })),
    ...columns.slice(1).map(column => column.show(machine)))]));
  const body = element("tbody", null, ...rows.values());
  const heads = columns.map((column, i) => element("th", { scope: "col", "aria-sort": i === 0 ? "ascending" : "none" }, button(column.title, () => sort(i))));
  fill(byId("machine-table"),
    element("caption", null, `As of ${target.train} ${target.releases[target.asOf]}, ${target.target}; select a heading to sort by it`),
    element("thead", null, element("tr", null, heads[0], element("th", { scope: "col", class: "action" }, "Action"), ...heads.slice(1))),
    body);

  function sort(by) {
    const direction = heads[by].getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
    heads.forEach((head, i) => head.setAttribute("aria-sort", i === by ? direction : "none"));
    const sorted = [...target.order].sort((a, b) => byKey(columns[by].key(a), columns[by].key(b), direction === "ascending" ? 1 : -1));
    body.append(...sorted.map(machine => rows.get(machine)));
  }

  options(byId("family"), [["", "any"], ...target.families.map((family, i) => [String(i), family])], "");
  options(byId("state"), [["", "any"], ...states.map(state => [state, state])], "");
  options(byId("property"), [["", "any"], ...target.properties.map((property, i) => [String(i), property.name])], "");
  showValues(target);
  return rows;
}

// What is absent comes last in both directions.
function byKey(a, b, direction) {
  const isAbsent = key => key === null || key === notKnown || key === -1 || key === -2;
  if (isAbsent(a) || isAbsent(b)) return isAbsent(a) - isAbsent(b);
  return direction * String(a).localeCompare(String(b), "en", { numeric: true });
}

// Lists the values of the selected property.
function showValues(target) {
  const property = byId("property").value;
  const values = property === "" ? [] : [...new Set(target.machines.map(machine => machine.values[Number(property)]))];
  options(byId("value"), [["", "any"], ...values.map(value => value === null ? ["none", "none"] : value === notKnown ? ["not known", "not known"] : ["=" + value, value])], "");
  byId("value").disabled = property === "";
}

// Removed machine types are collapsed until the reader asks for them, by the box, by a state or by words.
function narrow(target, rows) {
  const words = byId("search").value.toLowerCase().split(/\s+/).filter(word => word !== "");
  const family = byId("family").value === "" ? null : target.families[Number(byId("family").value)];
  const state = byId("state").value;
  const [property, value] = [byId("property").value, byId("value").value];
  const isCollapsed = !byId("gone").checked && state === "" && words.length === 0;
  let [shown, collapsed] = [0, 0];
  for (const [machine, row] of rows) {
    const own = property === "" ? null : machine.values[Number(property)];
    const fits = words.every(word => machine.haystack.includes(word))
      && (family === null || machine.family === family)
      && (state === "" || machine.state === state)
      && (value === "" || (value === "none" ? own === null : value === "not known" ? own === notKnown : own !== null && own !== notKnown && "=" + own === value));
    const isHidden = fits && isCollapsed && (machine.state === "removed" || machine.state === "not yet");
    row.hidden = !fits || isHidden;
    shown += fits && !isHidden ? 1 : 0;
    collapsed += isHidden ? 1 : 0;
  }
  byId("matches").textContent = `${shown} of ${counted(target.machines.length, "machine type", "machine types")}`
    + (collapsed === 0 ? "" : `; ${collapsed} that are removed or not yet introduced are not shown`);
}

// Filters of one target mean nothing on another.
function clearFilters() {
  const wasSet = byId("search").value !== "" || ["family", "state", "property"].some(id => byId(id).value !== "");
  byId("filter").reset();
  byId("cleared").textContent = wasSet ? "The filters were cleared, because the target changed." : "";
}
