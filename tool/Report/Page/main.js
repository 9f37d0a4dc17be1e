// Fills in the page, and updates it when the user types or selects something.
(() => {
  const targets = readTargets();
  let target = targets[0];
  let rows = [];

  function show() {
    for (const drawing of document.querySelectorAll("[data-target]")) drawing.hidden = drawing.dataset.target !== target.target;
    showProperties(target);
    rows = showMachines(target);
    narrow(target, rows);
    offerSides(target);
    compare(target);
    showLateChanges(target);
    byId("summary").textContent = `${target.train} ${target.releases[0]} to ${target.releases[target.releases.length - 1]}, ${target.target}: `
      + `${counted(target.machines.length, "machine type", "machine types")} of ${counted(target.families.length, "family", "families")}; tables as of ${target.train} ${target.releases[target.asOf]}`;
  }

  options(byId("target"), targets.map((entry, i) => [String(i), entry.target]), "0");
  byId("target-choice").hidden = targets.length < 2;
  byId("target").addEventListener("change", () => { target = targets[Number(byId("target").value)]; show(); });
  byId("property").addEventListener("change", () => showValues(target));
  byId("filter").addEventListener("input", () => narrow(target, rows));
  byId("filter").addEventListener("submit", event => event.preventDefault());
  byId("filter").addEventListener("reset", () => setTimeout(() => { showValues(target); narrow(target, rows); }));
  byId("sides").addEventListener("input", () => compare(target));
  byId("sides").addEventListener("submit", event => event.preventDefault());
  show();
})();
