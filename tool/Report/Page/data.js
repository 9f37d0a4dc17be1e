// Reads the data of the page and replaces indexes by families, releases, values and compat entries.
function readTargets() {
  return JSON.parse(byId("data").textContent).targets.map(readTarget);
}

function readTarget(target) {
  const release = index => index === -2 ? notKnown : index < 0 ? null : target.releases[index];
  const machines = target.machines.map(([name, family, alias, state, released, deprecated, removed, values, compat]) => {
    const machine = {
      name, family: target.families[family], alias,
      released: release(released), deprecated: release(deprecated), removed: release(removed),
      values: values.map(value => value === -2 ? notKnown : value < 0 ? null : target.texts[value]),
      compat: compat === null ? null : new Map(compat.map(index => [target.entries[index][0] + "." + target.entries[index][1], target.entries[index][2]])),
      state,
    };
    const pairs = machine.values.map((value, i) => value === null || value === notKnown ? "" : `${target.properties[i].name}=${value}`);
    machine.haystack = [name, alias ?? "", machine.family, machine.state, ...pairs].join(" ").toLowerCase();
    return machine;
  });
  return { ...target, release, machines };
}
