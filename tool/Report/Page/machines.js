// The table of machine types and their properties, and its filters.
function showMachines(target) {
  const table = byId("machine-table");
  const rows = target.machines.map(machine => element("tr", null,
    element("th", { scope: "row" }, machine.name),
    cell(machine.alias), cell(machine.state, "", ""),
    cell(machine.released, "never", ""), cell(machine.deprecated, "no", ""), cell(machine.removed, "no", ""),
    ...machine.values.map(value => cell(value))));
  fill(table,
    element("caption", null, `As of ${target.train} ${target.releases[target.asOf]}, ${target.target}`),
    header("Machine type", "Alias", "State", "Released", "Deprecated", "Removed", ...target.properties.map(property => property.name)),
    element("tbody", null, ...rows));

  options(byId("family"), [["", "any"], ...target.families.map((family, i) => [String(i), family])], "");
  options(byId("state"), [["", "any"], ...["current", "deprecated", "removed", "not yet", "not known"].map(state => [state, state])], "");
  options(byId("property"), [["", "any"], ...target.properties.map((property, i) => [String(i), property.name])], "");
  showValues(target);
  return rows;
}

// Lists the values of the selected property.
function showValues(target) {
  const property = byId("property").value;
  const values = property === "" ? [] : [...new Set(target.machines.map(machine => machine.values[Number(property)]))];
  options(byId("value"), [["", "any"], ...values.map(value => value === null ? ["none", "none"] : value === notKnown ? ["not known", "not known"] : ["=" + value, value])], "");
  byId("value").disabled = property === "";
}

function narrow(target, rows) {
  const words = byId("search").value.toLowerCase().split(/\s+/).filter(word => word !== "");
  const family = byId("family").value === "" ? null : target.families[Number(byId("family").value)];
  const state = byId("state").value;
  const [property, value] = [byId("property").value, byId("value").value];
  let shown = 0;
  target.machines.forEach((machine, i) => {
    const own = property === "" ? null : machine.values[Number(property)];
    const fits = words.every(word => machine.haystack.includes(word))
      && (family === null || machine.family === family)
      && (state === "" || machine.state === state)
      && (value === "" || (value === "none" ? own === null : value === "not known" ? own === notKnown : own !== null && own !== notKnown && "=" + own === value));
    rows[i].hidden = !fits;
    shown += fits ? 1 : 0;
  });
  byId("matches").textContent = `${shown} of ${counted(target.machines.length, "machine type", "machine types")}`;
}
