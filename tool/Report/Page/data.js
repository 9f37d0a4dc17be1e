// The data as the page uses it: places become machine types, releases and texts.
function readTargets() {
  return JSON.parse(byId("data").textContent).targets.map(readTarget);
}

function readTarget(target) {
  const release = place => place < 0 ? null : target.releases[place];
  const machines = target.machines.map(([name, family, alias, released, deprecated, removed, values, compat]) => {
    const machine = {
      name, family: target.families[family], alias,
      released: release(released), deprecated: release(deprecated), removed: release(removed),
      values: values.map(value => value < 0 ? null : target.texts[value]),
      compat: new Map(compat.map(place => [target.entries[place][0] + "." + target.entries[place][1], target.entries[place][2]])),
      state: released < 0 || released > target.asOf ? "not yet" : removed >= 0 && removed <= target.asOf ? "removed" : deprecated >= 0 && deprecated <= target.asOf ? "deprecated" : "current",
    };
    const values_ = machine.values.map((value, i) => value === null ? "" : `${target.properties[i].name}=${value}`);
    machine.haystack = [name, alias ?? "", machine.family, machine.state, ...values_].join(" ").toLowerCase();
    return machine;
  });
  return { ...target, release, machines };
}
