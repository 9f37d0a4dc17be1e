// Reads the data of the page and replaces indexes by families, releases, values and compat entries.
function readPage() {
  const page = JSON.parse(byId("data").textContent);
  return { ...page, targets: page.targets.map(readTarget) };
}

const presences = ["not known", "not yet", "present", "removed"];
const states = ["current", "deprecated", "not known", "not yet", "removed"];

function readTarget(target) {
  const release = index => index === -2 ? notKnown : index < 0 ? null : target.releases[index];
  const read = { ...target, release };
  read.machines = target.machines.map(([name, family, alias, state, released, deprecated, removed, history, due], index) => {
    const machine = { target: read, index, name, family: target.families[family], alias, state, released, deprecated, removed, due, history };
    machine.values = stateAt(machine, target.asOf).values;
    const pairs = machine.values.map((value, i) => value === null || value === notKnown ? "" : `${target.properties[i].name}=${value}`);
    machine.haystack = [name, alias ?? "", machine.family, state, ...pairs].join(" ").toLowerCase();
    return machine;
  });
  read.order = inOrder(read);
  return read;
}

// What a release gives a machine type. The data has one entry for each release that differs from the one before it, and the compat values as what is set (an index) and what is
// no longer set (-1 minus the index).
function stateAt(machine, release) {
  const { target } = machine;
  let last = null;
  let compat = null;
  for (const entry of machine.history) {
    if (entry[0] > release) break;
    last = entry;
    if (entry[3] === null) {
      compat = null;
      continue;
    }

    compat = new Map(compat ?? []);
    for (const index of entry[3]) {
      const [driver, property, value] = target.entries[index < 0 ? -1 - index : index];
      const key = driver + "." + property;
      if (index < 0) compat.delete(key);
      else compat.set(key, value);
    }
  }

  return {
    presence: presences[last[1]],
    values: last[2].map(value => value === -2 ? notKnown : value < 0 ? null : target.texts[value]),
    compat,
  };
}

// Current machine types first, then the families with the most of them, then the newest.
function inOrder(target) {
  const current = new Map(target.families.map(family => [family, target.machines.filter(machine => machine.family === family && machine.state === "current").length]));
  return [...target.machines].sort((a, b) =>
    states.indexOf(a.state) - states.indexOf(b.state)
    || current.get(b.family) - current.get(a.family)
    || target.families.indexOf(a.family) - target.families.indexOf(b.family)
    || b.index - a.index);
}
