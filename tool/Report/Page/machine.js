// One machine type: its lifetime, what it reports, and its compat values.
let shownMachine = null;

function showMachine(machine) {
  shownMachine = machine;
  const { target } = machine;
  const named = index => `${target.train} ${target.release(index)}`;
  const lifetime = [
    machine.released === -2 ? "It is not known since when it exists." : machine.released < 0 ? "No recorded release has it." : `Released in ${named(machine.released)}.`,
    machine.deprecated < 0 ? "Not deprecated." : `Deprecated since ${named(machine.deprecated)}.`,
    machine.removed >= 0 ? `Removed in ${named(machine.removed)}.` : machine.due === null ? "Not removed." : `Due for deletion in ${target.train} ${machine.due}, by the age rule.`,
    machine.alias === null ? "" : `Alias: ${machine.alias}.`,
  ];
  byId("machine-heading").textContent = machine.name;
  fill(byId("machine-lifetime"), chip(machine.state), ` ${target.target}, family ${machine.family}. `, lifetime.filter(sentence => sentence !== "").join(" "));
  options(byId("machine-release"), [...target.releases.entries()].map(([i, release]) => [String(i), release]).reverse(), String(target.asOf));
  byId("machine").hidden = false;
  showMachineTables();
}

function showMachineTables() {
  const { target } = shownMachine;
  const release = Number(byId("machine-release").value);
  const state = stateAt(shownMachine, release);
  const asOf = `As of ${target.train} ${target.releases[release]}`;
  const isPresent = state.presence === "present";
  fill(byId("machine-properties"),
    element("caption", null, asOf),
    header("Property", "Value"),
    element("tbody", null, ...isPresent ? target.properties.map((property, i) => element("tr", null, element("th", { scope: "row" }, property.name), cell(state.values[i]))) : []));
  const entries = isPresent && state.compat !== null ? [...state.compat].sort(([a], [b]) => a < b ? -1 : 1) : [];
  fill(byId("machine-compat"),
    element("caption", null, asOf),
    header("Driver and property", "Value"),
    element("tbody", null, ...entries.map(([key, value]) => element("tr", null, element("th", { scope: "row" }, key), cell(value)))));
  byId("machine-status").textContent = !isPresent ? `${asOf}: ${presenceText(state.presence)}.`
    : state.compat === null ? `${asOf}: its compat values are not known.` : `${asOf}: ${counted(entries.length, "compat value", "compat values")}.`;
}

function presenceText(presence) {
  return presence === "not yet" ? "not yet introduced" : presence === "removed" ? "removed" : "whether it exists is not known";
}
